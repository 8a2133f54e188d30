import type { Application } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { newsOf } from '@yimen/domain/application/news.ts';
import type { Box } from '@yimen/domain/application/progress.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { maskPhone } from '@yimen/domain/plain/mask.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import type { PlatformKeys } from '../seal/platform-keys.ts';
import { sealMessage } from './message.ts';

/**
 * The message an act makes, as a row for `act-write.ts`, or none: written with the act or not at all, and once for its event.
 * It goes to the phone on the form, as the form says it will.
 */
export function messageRows(
  keys: PlatformKeys,
  state: Application,
  contents: Box,
  events: readonly RecordedEvent[],
) {
  const told = newsOf(events);
  const { phone: given } = (contents[state.answers] ?? {}) as Answers;
  const phone = typeof given === 'string' ? parsePhone(given.normalize('NFKC')) : null;
  if (told === null || phone === null || state.number === null) return [];
  const { news: template, seq } = told;
  const place = { application: state.id, seq };
  const sealed = sealMessage(keys, place, { phone, template, values: { number: state.number } });
  return [
    { seq, template, masked_phone: maskPhone(phone), sealed: sealed.toString('base64'), at: events[0]!.at },
  ];
}
