import type { Calendar } from '../calendar/calendar.ts';
import { workingDaysBetween } from '../calendar/deadline.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import type { ServiceDefinition, Toll } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import type { Application } from './application.ts';
import type { Item } from './item.ts';
import { findReuse } from './reuse.ts';
import { standingVisits } from './visit.ts';

/** What one application cost against what its items would have cost one by one (R4.3). `saved` may be less than nothing, and says so. */
export type Saved = {
  items: readonly { code: string; apart: Toll }[];
  apart: Toll;
  together: Toll;
  saved: Toll;
  /** All of it has ended: the figure stands, but for visits that are still recorded. */
  final: boolean;
};

/**
 * Counts items that were taken in and are under way, granted or denied: each would have been a case of its own. Those declined at the window or
 * terminated (withdrawn, lapsed) saved nobody anything. Apart: the catalogue's figures, days one item after the other. Together: the visits
 * that stand, the one form and the papers handed in here, and the working days from acceptance to the last answer, today while
 * one is open. Null before acceptance and where nothing counts.
 */
export function savedBy(
  application: Application,
  service: ServiceDefinition,
  calendar: Calendar,
  today: PlainDate,
): Saved | null {
  const { acceptedAt, status } = application;
  const counted = Object.values(application.items)
    .filter(counts)
    .sort((a, b) => a.code.localeCompare(b.code));
  if (acceptedAt === null || counted.length === 0) return null;
  const items = counted.map(({ code }) => ({ code, apart: getItem(service, code).apart?.value ?? nothing }));
  const apart = items.map(each => each.apart).reduce(plus, nothing);
  const from = dateOfInstant(acceptedAt);
  const together = {
    visits: standingVisits(application).length,
    copies: 1 + copiesGiven(application),
    days: Math.max(1, workingDaysBetween(from, lastAnswer(counted, today), calendar).days),
  };
  return { items, apart, together, saved: minus(apart, together), final: status !== 'accepted' };
}

const nothing: Toll = { visits: 0, copies: 0, days: 0 };

function counts({ stage }: Item): boolean {
  return stage.status !== 'concluded' || stage.outcome === 'granted' || stage.outcome === 'denied';
}

/** How many papers were handed in beside the one form: each once, however many items use it; what served again from an earlier case was not. */
export function copiesGiven(application: Application): number {
  return Object.entries(application.materials)
    .filter(
      ([code, { checked }]) =>
        checked !== null && checked.found !== 'absent' && !findReuse(application, code),
    )
    .reduce((sum, [, { checked }]) => sum + checked!.copies, 0);
}

function lastAnswer(items: readonly Item[], today: PlainDate): PlainDate {
  const days = items.map(({ stage }) => (stage.status === 'concluded' ? dateOfInstant(stage.at) : today));
  return days.sort().at(-1)!;
}

function plus(a: Toll, b: Toll): Toll {
  return { visits: a.visits + b.visits, copies: a.copies + b.copies, days: a.days + b.days };
}

function minus(a: Toll, b: Toll): Toll {
  return { visits: a.visits - b.visits, copies: a.copies - b.copies, days: a.days - b.days };
}
