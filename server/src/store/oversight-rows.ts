import type { Application } from '@yimen/domain/application/application.ts';
import type { EventType, RecordedEvent } from '@yimen/domain/application/event.ts';
import { answeredOn, standingOf } from '@yimen/domain/oversight/card.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';

const ofCards: readonly EventType[] = ['CardIssued', 'CardAnswered', 'CardCancelled'];
const ofUrges: readonly EventType[] = ['Urged', 'UrgeAnswered'];

/** The cards of an application an act has touched, as rows for `act-write.ts` (R6.2); none by any other act. What was written stays in the box. */
export function cardRows(state: Application, events: readonly RecordedEvent[]) {
  if (!events.some(({ body }) => ofCards.includes(body.type))) return [];
  return (state.cards ?? []).map((card, place) => {
    const last = card.cancelled ?? card.answers.at(-1) ?? { at: card.issuedAt, by: 'system' };
    return {
      card: place + 1,
      item: card.item,
      agency: card.agency,
      handler: card.handler,
      level: card.level,
      cause: card.cause,
      due: card.due,
      late: card.late,
      issued_at: card.issuedAt,
      issued_on: dateOfInstant(card.issuedAt),
      answer_by: card.answerBy,
      standing: standingOf(card),
      answered_on: answeredOn(card),
      changed_at: last.at,
      changed_by: last.by,
    };
  });
}

/** The urges of an application, likewise. */
export function urgeRows(state: Application, events: readonly RecordedEvent[]) {
  if (!events.some(({ body }) => ofUrges.includes(body.type))) return [];
  return (state.urges ?? []).map((urge, place) => ({
    urge: place + 1,
    item: urge.about,
    asked: urge.to,
    agency: urge.agency,
    by_agency: urge.by,
    urged_at: urge.at,
    answered_at: urge.answer?.at ?? null,
  }));
}
