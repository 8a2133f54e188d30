import { dateOfInstant, type PlainDate, parsePlainDate } from '../../plain/date.ts';
import { includedItems, plan } from '../../service/plan.ts';
import type { CommandOf } from '../command.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import { standingVisits, type VisitWords, visitWords } from '../visit.ts';

/**
 * A time the soldier had to be somewhere: place, why, for which items (R4.3). The same again on one day is refused with a question,
 * because it is mostly a second press or a colleague's record of one coming; `confirmed` says that he did come twice. It may be put
 * on record later, for a day since the application was begun.
 */
export const recordVisit: Act<CommandOf<'recordVisit'>> = (progress, command) => {
  const { place, why, items, confirmed } = command;
  const on = dayOf(progress, command);
  if (on === null) return { code: 'visit-day' };
  const stranger = items.find(code => !appliedFor(progress).includes(code));
  if (stranger !== undefined) return { code: 'no-such-item', item: stranger };
  const same = findSame(progress, { place, on }, items);
  if (same !== null && confirmed !== true) return { code: 'visit-on-record', visit: same };
  visited(progress, { place, why, on }, items);
  return null;
};

/**
 * He stood at the window for everything he applies for: to apply, or, who applied online, to hand over the materials (R4.3). No
 * place, no visit. Where a colleague has put that coming on record already it is not counted again.
 */
export function visitedForAll(progress: Progress, place: string | undefined): null {
  if (place === undefined) return null;
  const items = appliedFor(progress);
  const on = progress.context.today;
  if (findSame(progress, { place, on }, items) === null)
    visited(
      progress,
      { place, why: progress.state.channel === 'online' ? '交验材料' : '窗口申请', on },
      items,
    );
  return null;
}

type Coming = { place: string; on: PlainDate };

/** The day he came; null where it lies ahead, before the application, or is no day. */
function dayOf({ state, context: { today } }: Progress, { on }: CommandOf<'recordVisit'>): PlainDate | null {
  if (on === undefined) return today;
  const day = parsePlainDate(on);
  const begun = state.startedAt === null ? today : dateOfInstant(state.startedAt);
  return day !== null && day >= begun && day <= today ? day : null;
}

function visited(
  progress: Progress,
  { place, why, on }: VisitWords & Coming,
  items: readonly string[],
): void {
  const { context, state } = progress;
  const sealed = { place: place.trim(), why: why.trim() };
  const words = progress.keep(`visit/${state.revision + 1}`, sealed);
  const agency = context.actor.kind === 'staff' ? context.actor.agency : null;
  progress.emit({ type: 'VisitRecorded', visit: { items, on, words, agency } });
}

/** The number of a standing visit of that day to the same place that these items were on already, or that names none; null where there is none. */
function findSame({ state, box }: Progress, { place, on }: Coming, items: readonly string[]): number | null {
  const same = standingVisits(state).find(
    ({ visit }) =>
      visit.on === on &&
      visitWords(visit, box)?.place === place.trim() &&
      (visit.items.length === 0 || items.every(code => visit.items.includes(code))),
  );
  return same?.number ?? null;
}

function appliedFor(progress: Progress): string[] {
  return includedItems(plan(progress.context.service, currentAnswers(progress), progress.state.unticked));
}
