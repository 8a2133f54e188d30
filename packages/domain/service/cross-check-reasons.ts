import type { AskTarget } from '../application/application.ts';
import type { DefinitionProblem } from './cross-check.ts';
import { unknown } from './cross-check-lists.ts';
import type { Reason, ReasonCatalogue, ServiceDefinition } from './definition.ts';
import { reasonsForItem, reasonsForTarget } from './reasons-for.ts';

/** Every list has a reason for everything it may be asked for, names only what there is, and holds those the platform gives itself. */
export function checkReasons(service: ServiceDefinition): DefinitionProblem[] {
  const items = service.items.map(each => each.code);
  const materials = new Set(service.materials.map(each => each.code));
  const all = listsOf(service.reasons);
  const withoutLaw = (list: 'denial' | 'refusal', what: string) =>
    service.reasons[list]
      .filter(({ basis, itemBasis }) => basis === undefined && itemBasis !== true)
      .map(({ code }) => none(`reasons.${list}[${code}].basis`, `${what}的理由没有写明依据`));
  return [
    ...all
      .filter(([, list]) => list.length === 0)
      .map(([name]) => none(`reasons.${name}`, '没有一条理由可选')),
    ...all.flatMap(([name, list]) =>
      list.flatMap(reason => [
        ...unknown(`reasons.${name}[${reason.code}].items`, '事项', reason.items ?? [], new Set(items)),
        ...unknown(`reasons.${name}[${reason.code}].materials`, '材料', reason.materials ?? [], materials),
      ]),
    ),
    ...all
      .filter(([name, list]) => name !== 'correction' && list.length > 0)
      .flatMap(([name, list]) =>
        items
          .filter(item => reasonsForItem(list, item).length === 0)
          .map(item => none(`reasons.${name}`, `没有一条理由适用于事项${item}`)),
      ),
    ...(service.reasons.refusal.length > 0 && reasonsForItem(service.reasons.refusal, null).length === 0
      ? [none('reasons.refusal', '没有一条理由适用于整件申请')]
      : []),
    ...ambiguous(all.flatMap(([, list]) => list)).map(code =>
      none(`reasons[${code}]`, '同一编码是两条不同的理由'),
    ),
    ...checkStops(service.reasons),
    ...withoutLaw('denial', '不予办理'),
    ...withoutLaw('refusal', '不予受理'),
    ...(service.reasons.correction.length === 0 ? [] : checkTargets(service)),
    ...['withdrawn', 'applicant-absent', 'prerequisite-not-granted', 'deferral-lapsed']
      .filter(code => !service.reasons.termination.some(each => each.code === code))
      .map(code => none(`reasons.termination[${code}]`, `缺少系统要用的终止理由${code}`)),
  ];
}

/** A pause says what it stops, and no statutory limit stands still without a law that lets it. */
function checkStops({ pause }: ReasonCatalogue): DefinitionProblem[] {
  return Object.entries(pause).flatMap(([kind, list]) =>
    list.flatMap(({ code, stops, basis }) => {
      const key = `reasons.pause.${kind}[${code}].stops`;
      if (stops === undefined) return [none(key, '没有写明暂停的是承诺时限还是连同法定时限')];
      return stops === 'both' && basis === undefined ? [none(key, '停法定时限必须写明依据')] : [];
    }),
  );
}

/** Whatever may be asked for again has a reason to choose, a paper nobody has seen too. */
function checkTargets(service: ServiceDefinition): DefinitionProblem[] {
  const targets: AskTarget[] = [
    ...service.form.fields.map(({ id }) => ({ kind: 'field' as const, field: id })),
    ...service.materials.map(({ code }) => ({ kind: 'material' as const, material: code })),
  ];
  return targets
    .filter(target => reasonsForTarget(service, target, false).length === 0)
    .map(target =>
      none(
        'reasons.correction',
        `没有一条理由适用于${target.kind === 'field' ? `字段${target.field}` : `材料${target.material}`}`,
      ),
    );
}

/** Every list of reasons with its key in the file. */
export function listsOf({ pause, ...others }: ReasonCatalogue): [string, readonly Reason[]][] {
  return [...Object.entries(others), ['pause.special', pause.special], ['pause.external', pause.external]];
}

function none(key: string, sentence: string): DefinitionProblem {
  return { key, sentence };
}

/** Codes that are more than one reason: a code that is found (`findReason`) must have one text, whichever list it stands on. */
function ambiguous(reasons: readonly Reason[]): string[] {
  const texts = new Map(reasons.map(({ code, text }) => [code, text]));
  return [...new Set(reasons.flatMap(({ code, text }) => (texts.get(code) === text ? [] : [code])))];
}
