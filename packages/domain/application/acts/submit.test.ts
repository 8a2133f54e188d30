import { expect, test } from 'vitest';
import { soldier } from '../given.ts';
import { answers, drafted, submitted } from '../given-stories.ts';

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
