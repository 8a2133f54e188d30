import { expect, test } from 'vitest';
import { openAsks } from './application.ts';
import type { AskDraft, Command } from './command.ts';
import { clerk, forces, given, type Story, soldier, storyService } from './given.ts';
import { attach } from './given-files.ts';
import { reuse, servingService, silent } from './given-reuse.ts';
import { acceptAll, on, start } from './given-stories.ts';

/** A service whose correction reasons know how a paper looks, with a photograph uploaded or not. */
function applied(...files: Command[]): Story {
  const service = storyService();
  const { correction } = service.reasons;
  const unclear = { code: 'unclear', text: '材料不清晰', targets: ['shown'] } as const;
  const story = given({ ...service, reasons: { ...service.reasons, correction: [...correction, unclear] } });
  return [...files, { type: 'submit' } as const].reduce(
    (so, act) => so.and(soldier, act),
    story.and(soldier, start),
  );
}

const unclear: AskDraft = { target: { kind: 'material', material: 'P' }, reason: 'unclear' };
const some: AskDraft = { ...unclear, reason: 'some' };
const ask = (...asks: AskDraft[]): Command => ({ type: 'requestCorrection', asks });
const answer = (declared: object = {}) => ({ type: 'answerCorrection', answers: {}, declared }) as Command;
const later = { on: '2026-03-04' } as const;

test('how a paper looks is asked about once it was uploaded or lies there, never before (R2.4)', () => {
  expect(applied().refusal(clerk, ask(unclear))).toEqual({ code: 'unknown-reason', reason: 'unclear' });
  expect(applied(attach('one')).and(clerk, ask(unclear)).state.status).toBe('correcting');
  const marks = [{ material: 'P', found: 'electronic', source: 'shared', copies: 1 } as const];
  expect(applied().and(clerk, { ...ask(unclear), marks } as Command).state.status).toBe('correcting');
});

test('a new photograph answers it without another word; the one that could not be read does not', () => {
  const asked = applied(attach('one')).and(clerk, ask(unclear));
  expect(asked.refusal(soldier, answer()).code).toBe('asks-unanswered');
  expect(asked.refusal(soldier, answer({ P: 'electronic' })).code).toBe('asks-unanswered');
  expect(asked.and(soldier, answer({ P: 'bring' })).state.status).toBe('submitted');
  const again = asked.and(soldier, attach('two'), later);
  expect(again.and(soldier, answer()).state.status).toBe('submitted');
});

test('what was to serve again and was not taken has been seen: how it looked may be asked about, and a new photograph answers (R5.2)', () => {
  const service = servingService();
  const look = { code: 'unclear', text: '材料不清晰', targets: ['shown'] } as const;
  const correction = [...service.reasons.correction, look];
  const refuses = { type: 'endReuse', material: 'P', reason: 'unclear' } as const;
  const story = silent({ ...service, reasons: { ...service.reasons, correction } })
    .and(soldier, reuse())
    .and(soldier, { type: 'submit' })
    .and(clerk, refuses);
  const asked = story.and(clerk, ask(unclear));
  expect(asked.state.status).toBe('correcting');
  expect(asked.refusal(soldier, answer()).code).toBe('asks-unanswered');
  expect(asked.and(soldier, attach('two'), later).and(soldier, answer()).state.status).toBe('submitted');
});

test('of what is missing a photograph says nothing: it is asked for as before', () => {
  const asked = applied(attach('one')).and(clerk, ask(some)).and(soldier, attach('two'), later);
  expect(asked.refusal(soldier, answer()).code).toBe('asks-unanswered');
});

test('a department that cannot read it goes on as soon as it has a better one', () => {
  const held = applied(attach('one')).and(clerk, acceptAll);
  const received = held.and(forces, on(held, '04', { type: 'receive' }));
  const pause = { type: 'pause', kind: 'correction', asks: [unclear] };
  const asked = received.and(forces, on(received, '04', pause));
  const brought = asked.and(soldier, answer({ P: 'bring' }));
  expect(brought.state.items['04']!.stage.status).toBe('paused');
  const story = asked.and(soldier, attach('two'), later).and(soldier, answer());
  expect(story.state.items['04']!.stage.status).toBe('received');
  expect(openAsks(story.state)).toEqual([]);
});
