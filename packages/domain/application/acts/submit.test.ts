import { expect, test } from 'vitest';
import type { Answers } from '../../form/condition.ts';
import type { Command } from '../command.ts';
import { clerk, given, soldier, withConsent, withLateReason } from '../given.ts';
import { answers, drafted, register, start, submitted } from '../given-stories.ts';

test('a submission gets a number and goes to the window (R2.5)', () => {
  expect(submitted().state).toMatchObject({ status: 'submitted', number: 'N-990101', answers: 'answers/1' });
  expect(submitted().happened()).toMatchObject([{ type: 'Submitted', items: ['01', '02', '03', '04'] }]);
});

test('everything wrong is told at once (R2.4)', () => {
  const story = drafted({ answers: { moves: true, name: '1' } });
  expect(story.refusal(soldier, { type: 'submit' })).toMatchObject({
    code: 'answers-incomplete',
    problems: [
      { field: 'name', code: 'wrong' },
      { field: 'since', code: 'missing' },
      { field: 'home', code: 'missing' },
    ],
  });
});

test('every material is declared one way or another, what he does not have included', () => {
  expect(drafted({ declared: {} }).refusal(soldier, { type: 'submit' })).toEqual({
    code: 'materials-undeclared',
    materials: ['P'],
  });
  expect(submitted({ declared: { P: 'lacking' } }).state.materials.P!.declared).toBe('lacking');
});

test('what nobody asked is dropped on the way: answers to closed questions, unneeded declarations', () => {
  const story = submitted({
    answers: { ...answers, moves: false },
    declared: { P: 'bring', L: 'bring' },
  });
  expect(story.box[story.state.answers]).toEqual({ moves: false, name: '梁永安', since: '2026-02-20' });
  expect(story.state.materials).not.toHaveProperty('L');
});

test('an unticked item is not in it', () => {
  expect(submitted({ unticked: ['03'] }).happened()).toMatchObject([{ items: ['01', '02', '04'] }]);
});

test('where the form asks sensitive facts nobody hands in without agreeing to the notice as it reads now (PIPL arts.14, 29)', () => {
  const story = given(withConsent()).and(soldier, start);
  for (const consent of [undefined, 1])
    expect(story.refusal(soldier, { type: 'submit', ...(consent && { consent }) })).toEqual({
      code: 'consent-needed',
      version: 2,
    });
  expect(story.and(soldier, { type: 'submit', consent: 2 }).happened()).toMatchObject([
    { type: 'Submitted', consent: { version: 2, at: '2026-03-02T02:00:00.000Z' } },
  ]);
});

test('at the window the agreement is recorded when the clerk says so, and an outdated one is refused', () => {
  const story = given(withConsent());
  const heard = (consent?: number) => ({ ...register, ...(consent && { consent }) }) as Command;
  const submittedWith = (consent?: number) =>
    story
      .and(clerk, heard(consent))
      .happened()
      .find(event => event.type === 'Submitted');
  expect(submittedWith(2)).toMatchObject({ consent: { version: 2 } });
  expect(submittedWith()).not.toHaveProperty('consent');
  expect(story.refusal(clerk, heard(1)).code).toBe('consent-needed');
});

test('whether the last day to report has passed is worked out on the day he hands in, not asked and not taken from him', () => {
  const story = given(withLateReason());
  const reported = (since: string, more: Answers = {}) => {
    const draft = { ...start, answers: { ...answers, since, ...more } } as Command;
    const handed = story.and(soldier, draft).and(soldier, { type: 'submit' });
    return handed.box[handed.state.answers];
  };
  expect(reported('2026-02-20', { late: true, why: 'ill' })).toMatchObject({ late: false });
  expect(reported('2026-02-20', { late: true, why: 'ill' })).not.toHaveProperty('why');
  expect(reported('2026-01-02', { late: false, why: 'ill' })).toMatchObject({ late: true, why: 'ill' });
});
