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
    reasonsForTarget(service, target, isBeforeUs(target, marks)).map(reason => reason.code);
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

/** Whether the paper asked about lies before the clerk, as he has marked it, sent or not. */
export function isBeforeUs(target: AskTarget, marks: Marks): boolean {
  const mark = target.kind === 'material' ? marks[target.material] : undefined;
  return mark !== undefined && mark.found !== 'absent';
}
