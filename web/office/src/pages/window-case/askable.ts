import type { AskTarget } from '@yimen/domain/application/application.ts';
import { askedFields, mayBeAsked, notAskedOf } from '@yimen/domain/service/asked-fields.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { reasonsForTarget } from '@yimen/domain/service/reasons-for.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import type { Marks } from '../../parts/check-off.tsx';

/** Every field asked and every paper handed in may be asked about, answered or not; what he cannot change online stands apart. */
export function askableOf(view: WindowView, service: ServiceDefinition, marks: Marks) {
  const items = view.plan.filter(each => each.included).map(each => each.item);
  const codesFor = (target: AskTarget) =>
    reasonsForTarget(service, target, isBeforeUs(view, target, marks)).map(reason => reason.code);
  const fields = askedFields(service, items, view.answers ?? {});
  const askable = [
    ...fields.filter(mayBeAsked).map(field => ({
      kind: 'field' as const,
      target: field.id,
      label: field.label,
      reasons: codesFor({ kind: 'field', field: field.id }),
    })),
    ...view.materials
      .filter(each => !each.internal)
      .map(each => ({
        kind: 'material' as const,
        target: each.code,
        label: each.name,
        reasons: codesFor({ kind: 'material', material: each.code }),
      })),
  ];
  return { askable, notAsked: notAskedOf(fields) };
}

/**
 * Whether the clerk can see how the paper asked about looks, or has: it was uploaded, lies before him as he has marked it, sent or not, or
 * was to serve again and not taken (`isShown`).
 */
export function isBeforeUs({ materials }: WindowView, target: AskTarget, marks: Marks): boolean {
  if (target.kind !== 'material') return false;
  const mark = marks[target.material];
  const line = materials.find(each => each.code === target.material);
  const turnedDown = line?.reuse != null && line.reuse.refused !== null && line.reuse.keeper === null;
  return turnedDown || (mark !== undefined && mark.found !== 'absent') || (line?.files.length ?? 0) > 0;
}
