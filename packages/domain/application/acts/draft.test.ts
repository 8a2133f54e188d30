import { expect, test } from 'vitest';
import { given, soldier } from '../given.ts';
import { contents, drafted, start } from '../given-stories.ts';

test('a draft has no number and is not a submission (R5.1)', () => {
  expect(drafted().state).toMatchObject({
    status: 'draft',
    number: null,
    definition: 'sample/v1',
    items: {},
  });
});

test('a draft may be wrong: it is checked when it is submitted', () => {
  const story = drafted().and(soldier, { type: 'saveDraft', ...contents, answers: { name: '1' } });
  expect(story.box[story.state.answers]).toEqual({ name: '1' });
});

test('history holds where the answers lie, never the answers (law 5)', () => {
  expect(drafted().happened().at(-1)).toMatchObject({ type: 'DraftSaved', answers: 'answers/0' });
  expect(JSON.stringify(drafted().events)).not.toContain('梁永安');
});

test('what is not in the definition is not kept: a made-up field, item or material', () => {
  const story = drafted({
    answers: { name: '梁永安', secret: '13800138000' },
    unticked: ['03', '梁永安'],
    declared: { P: 'bring', 梁永安: 'bring' },
  });
  expect(story.box[story.state.answers]).toEqual({ name: '梁永安' });
  expect(story.state.unticked).toEqual(['03']);
  expect(Object.keys(story.state.materials)).toEqual(['P']);
});

test('one settles in a county or a town, nowhere else', () => {
  for (const settlement of ['990100', '123456', ''])
    expect(given().refusal(soldier, { ...start, settlement } as typeof start)).toEqual({
      code: 'no-such-place',
      settlement,
    });
  expect(drafted().refusal(soldier, { type: 'saveDraft', ...contents, settlement: '990000' })).toMatchObject({
    code: 'no-such-place',
  });
});

test('a discarded draft is over', () => {
  const story = drafted().and(soldier, { type: 'discard' });
  expect(story.state.status).toBe('discarded');
  expect(story.refusal(soldier, { type: 'submit' })).toEqual({
    code: 'not-allowed-now',
    act: 'submit',
    status: 'discarded',
  });
});
