import type { RecordedEvent } from '../application/event.ts';
import { pauseWords } from '../application/words.ts';
import type { Calendar } from '../calendar/calendar.ts';
import { workingDaysBetween } from '../calendar/deadline.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { findReason } from '../service/reasons-for.ts';
import type { Lens } from './lens.ts';

/** A time an item's clock stood still: from which day, until which (null while it does), how many working days so far, why, and whether the law's own clock went on. */
export type Stood = { from: string; to: string | null; days: number; why: string; statutoryRan: boolean };

/**
 * Every time the clock of an item stood still, oldest first (R3.5, R6.2): paused or back at the window, by the department's own day where the
 * window recorded it later. Notes stay with who may read them; this says only the kind and the reason of the catalogue.
 */
export function stoodStill(
  { events, service, calendar, today }: Pick<Lens, 'events' | 'service' | 'calendar' | 'today'>,
  code: string,
): Stood[] {
  const found: Omit<Stood, 'days'>[] = [];
  const end = (day: string) => {
    const last = found.at(-1);
    if (last !== undefined && last.to === null) found[found.length - 1] = { ...last, to: day };
  };
  for (const event of events) {
    const { body } = event;
    if (!('item' in body) || body.item !== code) continue;
    if (body.type === 'ItemPaused' || body.type === 'ItemReturned') {
      const kind = body.type === 'ItemPaused' ? pauseWords[body.kind] : '退回窗口';
      const reason = findReason(service.reasons, body.reason)?.text;
      const why = reason === undefined ? kind : `${kind}：${reason}`;
      found.push({ from: dayOf(event), to: null, why, statutoryRan: body.stops === 'promise' });
    }
    if (body.type === 'ItemResumed' || body.type === 'ItemRedispatched' || body.type === 'ItemConcluded')
      end(dayOf(event));
  }
  return found.map(each => ({ ...each, days: daysBetween(each.from, each.to ?? today, calendar) }));
}

/** As a clock counts a pause (`calendar/clock.ts`); an office's own day, recorded late, may lie after the one it ended on: that is none. */
function daysBetween(from: string, to: string, calendar: Calendar): number {
  return to <= from ? 0 : workingDaysBetween(from as PlainDate, to as PlainDate, calendar).days;
}

function dayOf({ at, body }: RecordedEvent): string {
  return ('recordedFor' in body && body.recordedFor?.on) || dateOfInstant(at);
}
