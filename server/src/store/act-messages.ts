import type { Application } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { newsOf } from '@yimen/domain/application/news.ts';
import { dateWords } from '@yimen/domain/plain/date-words.ts';
import { maskPhone } from '@yimen/domain/plain/mask.ts';
import { answerBy } from '@yimen/domain/service/answer-by.ts';
import { findApplicantPhone } from './applicant-phone.ts';
import { pinnedService } from './definitions.ts';
import type { Queryable } from './find-application.ts';
import { sealMessage } from './message.ts';
import type { Platform } from './platform.ts';

/**
 * The message an act makes, as a row for `act-write.ts`, or none: written with the act or not at all, and once for its event. It goes to
 * the applicant's proven phone; the one on the form is where departments call him.
 */
export async function messageRows(
  { keys, calendar }: Pick<Platform, 'keys' | 'calendar'>,
  connection: Queryable,
  state: Application,
  events: readonly RecordedEvent[],
) {
  const told = newsOf(events, state);
  if (told === null || state.number === null) return [];
  const phone = await findApplicantPhone({ keys }, connection, state.applicant);
  if (phone === null) return [];
  const { news: template, seq } = told;
  const place = { application: state.id, seq };
  const at = events[0]!.at;
  const by: Record<string, string> =
    template === 'correction-asked'
      ? { by: dateWords(answerBy(pinnedService(state), at, calendar).date) }
      : {};
  const sealed = sealMessage(keys, place, { phone, template, values: { number: state.number, ...by } });
  return [{ seq, template, masked_phone: maskPhone(phone), sealed: sealed.toString('base64'), at }];
}
