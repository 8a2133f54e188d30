import type { AskTarget } from '../application/application.ts';
import { type Answers, holds } from '../form/condition.ts';
import type { PlainDate } from '../plain/date.ts';
import { citationsOf } from './citation.ts';
import type {
  ItemDefinition,
  MaterialDefinition,
  Reason,
  ReasonCatalogue,
  ReasonTarget,
  ServiceDefinition,
} from './definition.ts';
import { getMaterial } from './lookup.ts';

/**
 * The reasons that fit this item, and its answers where they are given; null asks for those that fit the application as a whole.
 * Nobody is told what cannot be so.
 */
export function reasonsForItem(reasons: readonly Reason[], item: string | null, answers?: Answers): Reason[] {
  return reasons
    .filter(({ items }) =>
      items === undefined ? true : item === null ? items.length === 0 : items.includes(item),
    )
    .filter(({ when }) => answers === undefined || holds(when, answers));
}

/**
 * The law a reason stands on when it is given on this day: its own, or where it says so that of what it is said of, the item or the service as
 * a whole; null where none is named.
 */
export function basisOf(
  { basis = [], itemBasis }: Pick<Reason, 'basis' | 'itemBasis'>,
  saidOf: Pick<ItemDefinition, 'basis'>,
  day: PlainDate,
): string | null {
  const cited = citationsOf(itemBasis === true ? saidOf : { basis }, day);
  return cited.length === 0 ? null : cited.join('；');
}

/** A reason by its code, whichever list it is on: one code is one reason (`cross-check-reasons.ts`). */
export function findReason(reasons: ReasonCatalogue, code: string) {
  const { correction, refusal, denial, termination, pause, returning } = reasons;
  return [
    ...correction,
    ...refusal,
    ...denial,
    ...termination,
    ...pause.special,
    ...pause.external,
    ...returning,
  ].find(each => each.code === code);
}

/** A reason as it is offered to whoever may give it today, with the law it would stand on. */
export type ReasonShown = ReasonOption & { basis?: string };
/** A reason to choose, where its law is not told. */
export type ReasonOption = Omit<Reason, 'when' | 'itemBasis' | 'basis'>;

/** A reason as it is offered for this item, or the service as a whole. */
export function reasonShown(
  reason: Reason,
  saidOf: Pick<ItemDefinition, 'basis'>,
  day: PlainDate,
): ReasonShown {
  const { when: _when, itemBasis: _itemBasis, basis: _basis, ...shown } = reason;
  const basis = basisOf(reason, saidOf, day);
  return basis === null ? shown : { ...shown, basis };
}

/**
 * The correction reasons that fit what is asked about: an answer, a paper, this very paper. How a paper looks is said only of one
 * that is `shown` (`isShown`): of what was neither uploaded, shown nor handed over nobody has seen it.
 */
export function reasonsForTarget(service: ServiceDefinition, target: AskTarget, shown: boolean): Reason[] {
  const kinds =
    target.kind === 'field' ? (['field'] as const) : kindsOf(getMaterial(service, target.material), shown);
  return service.reasons.correction.filter(
    ({ targets, materials }) =>
      (targets === undefined || targets.some(each => kinds.includes(each))) &&
      (materials === undefined || (target.kind === 'material' && materials.includes(target.material))),
  );
}

/** Whether a correction reason says how a material looks (材料不清晰): a clearer copy of the same answers it. */
export function isAboutLook({ reasons }: ServiceDefinition, code: string): boolean {
  return reasons.correction.some(({ code: each, targets }) => each === code && targets?.includes('shown'));
}

/** Of an original that stays with the office more may be said than of one that is only looked at. */
function kindsOf({ accepts, keeping }: MaterialDefinition, shown: boolean): readonly ReasonTarget[] {
  return [
    'material',
    ...(keeping !== 'seen' && accepts.includes('original') ? (['original'] as const) : []),
    ...(shown ? (['shown'] as const) : []),
  ];
}
