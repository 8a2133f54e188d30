import { expect, test } from 'vitest';
import { clerk } from '../given.ts';
import { photo, submitted } from '../given-stories.ts';

test('不予受理 carries a listed reason and words, and ends it (R2.4)', () => {
  const story = submitted().and(clerk, { type: 'refuse', reason: 'some', note: '请到邻县申请' });
  expect(story.state).toMatchObject({ status: 'refused', refusal: { reason: 'some', note: 'note/5.0' } });
  expect(story.box['note/5.0']).toBe('请到邻县申请');
});

test('no refusal without both', () => {
  expect(submitted().refusal(clerk, { type: 'refuse', reason: 'other', note: '因为' })).toEqual({
    code: 'unknown-reason',
    reason: 'other',
  });
  expect(submitted().refusal(clerk, { type: 'refuse', reason: 'some', note: '  ' })).toEqual({
    code: 'reason-needs-words',
    reason: 'some',
  });
});

test('what was checked off and not yet saved goes on record with it; a strange paper stops both', () => {
  const refusal = { type: 'refuse', reason: 'some', note: '请到邻县申请' } as const;
  const story = submitted().and(clerk, { ...refusal, marks: [photo] });
  expect(story.happened().map(event => event.type)).toEqual(['MaterialsChecked', 'Refused']);
  expect(story.state.materials.P?.checked).toMatchObject({ found: 'seen', by: 'clerk' });
  expect(submitted().refusal(clerk, { ...refusal, marks: [{ ...photo, material: 'X' }] })).toEqual({
    code: 'unknown-material',
    material: 'X',
  });
});
