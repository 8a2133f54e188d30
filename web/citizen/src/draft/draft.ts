import type { CallAnswer } from '@yimen/contract/client.ts';
import type { Declaration } from '@yimen/domain/application/material.ts';
import { isEmpty } from '@yimen/domain/form/check.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';

export type View = CallAnswer<'GET /api/applications/:id'>;

/** What the soldier has filled in so far. A draft has no number and never looks like a submission (R2.5). */
export type Draft = {
  settlement: string;
  answers: Answers;
  unticked: readonly string[];
  declared: Readonly<Record<string, Declaration>>;
};

export const emptyDraft: Draft = { settlement: '', answers: {}, unticked: [], declared: {} };

/** The draft as the server last knew it, perhaps from another device. */
export function draftOf(view: View): Draft {
  return {
    settlement: view.settlement.code,
    answers: view.answers as Answers,
    unticked: view.unticked,
    declared: Object.fromEntries(
      view.materials.flatMap(line => (line.declared === null ? [] : [[line.code, line.declared]])),
    ),
  };
}

/** What is sent: nothing empty, and the settlement as the answer it also is. */
export function sendable({ settlement, answers, unticked, declared }: Draft) {
  return {
    settlement,
    answers: filledIn({ ...answers, settlement }),
    unticked: [...unticked],
    declared: { ...declared },
  };
}

/** The answers that are answers: an emptied field is an unanswered one. */
export function filledIn(answers: Answers): Record<string, string | boolean | string[]> {
  const filled = Object.entries(answers).filter(([, value]) => !isEmpty(value));
  return Object.fromEntries(
    filled.map(([id, value]) => [id, typeof value === 'object' ? [...value] : value]),
  );
}

/**
 * Is this what was sent? Answers that are no longer asked are dropped by the server, so only what it holds is compared; what it
 * works out itself (`computed`) nobody sends, and says nothing about who saved.
 */
export function isWhatWasSent({ form }: Pick<ServiceDefinition, 'form'>, view: View, sent: Draft): boolean {
  const held = draftOf(view);
  const derived = new Set(form.fields.filter(field => field.computed !== undefined).map(field => field.id));
  const text = (value: unknown) => JSON.stringify(value);
  const { answers } = sendable(sent);
  return (
    held.settlement === sent.settlement &&
    text([...held.unticked].sort()) === text([...sent.unticked].sort()) &&
    Object.entries(held.answers).every(
      ([id, value]) => derived.has(id) || text(value) === text(answers[id]),
    ) &&
    Object.entries(held.declared).every(([code, value]) => sent.declared[code] === value)
  );
}
