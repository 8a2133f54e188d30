import { addDays, daysBetween, type PlainDate } from '@yimen/domain/plain/date.ts';
import { arrivals } from './arrivals.ts';
import { firstMonday } from './life.ts';
import type { Mould, Moulds } from './mould.ts';
import { homes, type Place, places } from './places.ts';
import { placeOf, randomOf, weighted } from './random.ts';

/** One application to be: which mould, moved by how many days, and where. */
export type Copy = { mould: Mould; shift: number; place: Place };

/**
 * What the n-th of so many is, always the same for the same n: its week by the seasons, its place by its weight, its life drawn among those of
 * such a place, as it stands today after as many days. Days move by whole weeks, so that a Monday stays one.
 */
export function copiesOf(
  all: readonly Moulds[],
  { total, today }: { total: number; today: PlainDate },
): (n: number) => Copy {
  const weeks = arrivals(today);
  let sum = 0;
  const upTo = weeks.map(({ weight }) => (sum += weight));
  const where = places();
  const drawPlace = weighted(where.map(({ weight }) => weight));
  const byHome = new Map(homes.map(home => [home, all.filter(each => each.home === home)]));
  return n => {
    const random = randomOf(n);
    const { monday } = weeks[placeOf(upTo, ((n + 0.5) / total) * sum)]!;
    const place = where[drawPlace(random)]!;
    const shift = daysBetween(firstMonday, monday);
    for (;;) {
      const { startsOn, days } = random.pick(byHome.get(place.home)!);
      const age = daysBetween(addDays(startsOn, shift), today);
      const mould = days.findLast(({ day }) => day <= age);
      if (mould !== undefined) return { mould, shift, place };
    }
  };
}
