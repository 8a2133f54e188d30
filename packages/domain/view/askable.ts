import { isShown } from '../application/shown.ts';
import { fieldsOfItem, mayBeAsked, notAskedOf } from '../service/asked-fields.ts';
import { neededMaterials } from '../service/needed-materials.ts';
import { reasonsForTarget } from '../service/reasons-for.ts';
import { answersOf, type Lens } from './lens.ts';

/** What an item may ask the soldier to put right, whoever writes it down. */
export type Askable = {
  askable: { kind: 'field' | 'material'; target: string; label: string; reasons: string[] }[];
  /** Its fields that go on no notice, with what is done instead. */
  notAsked: { label: string; instead: string }[];
};

/** Fields and materials of the item, each with the reasons that fit it; what the platform or an office makes is asked of nobody. */
export function askableOf(lens: Lens, code: string): Askable {
  const { service, application } = lens;
  const answers = answersOf(lens);
  const fields = fieldsOfItem(service, code, answers);
  return {
    askable: [
      ...fields.filter(mayBeAsked).map(({ id, label }) => ({
        kind: 'field' as const,
        target: id,
        label,
        reasons: reasonsForTarget(service, { kind: 'field', field: id }, false).map(reason => reason.code),
      })),
      ...neededMaterials(service, [code], answers)
        .filter(({ definition }) => !isMadeHere(lens, definition.producedBy))
        .map(({ definition }) => ({
          kind: 'material' as const,
          target: definition.code,
          label: definition.name,
          reasons: reasonsForTarget(
            service,
            { kind: 'material', material: definition.code },
            isShown(application, definition.code),
          ).map(reason => reason.code),
        })),
    ],
    notAsked: notAskedOf(fields),
  };
}

/** A material that the platform or an item of this application produces comes from no soldier. */
export function isMadeHere({ application }: Lens, producedBy: string | undefined): boolean {
  return producedBy === 'platform' || (producedBy !== undefined && producedBy in application.items);
}
