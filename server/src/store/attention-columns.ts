import type { Item } from '@yimen/domain/application/item.ts';
import type { Calendar } from '@yimen/domain/calendar/calendar.ts';
import type { Attention } from '@yimen/domain/oversight/attention.ts';
import { attentionDays, attentionOn } from '@yimen/domain/oversight/attention-days.ts';
import type { ThresholdsInForce } from '@yimen/domain/oversight/thresholds.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { Platform } from './platform.ts';

/** What the days of a row are counted by; a row says which they were. */
export type CountedBy = { readonly calendar: Calendar; readonly thresholds: ThresholdsInForce };

/** As things are now. */
export function countedBy({ calendar, thresholds }: Pick<Platform, 'calendar' | 'thresholds'>): CountedBy {
  return { calendar, thresholds: thresholds() };
}

/** The name of both, for `item.days_by`: what carries another is to be counted again. */
export function countedByName({ calendar, thresholds }: CountedBy): string {
  return `${calendar.id}/${thresholds.number}`;
}

type Row = Record<'notice_on' | 'warning_on' | 'yellow_on' | 'red_on', string | null>;

/** What a row of `item` calls for on a day; lists take the colour from here, so that it never differs from the filter for it. */
export function attentionOfRow(
  { notice_on, warning_on, yellow_on, red_on }: Row,
  today: PlainDate,
): Attention {
  return attentionOn({ notice: notice_on, warning: warning_on, yellow: yellow_on, red: red_on }, today);
}

/** From which days an item calls for attention, as its row says it (R6.2, decision 0025). */
export function attentionColumns(item: Item, by: CountedBy) {
  const { notice, warning, yellow, red } = attentionDays(item, by.thresholds, by.calendar);
  return {
    notice_on: notice,
    warning_on: warning,
    yellow_on: yellow,
    red_on: red,
    days_by: countedByName(by),
  };
}
