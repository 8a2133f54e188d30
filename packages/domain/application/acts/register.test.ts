import { expect, test } from 'vitest';
import { clerk, given } from '../given.ts';
import { answers, photo, register } from '../given-stories.ts';
import { visitWords } from '../visit.ts';

const walkIn = (change: object) => ({ ...register, ...change }) as typeof register;

test('a walk-in is entered, checked and accepted in one act, and that is one visit for all items (R2.1, R4.3)', () => {
  const story = given().and(clerk, walkIn({ marks: [photo], next: 'accept', declined: [] }));
  expect(story.happened().map(event => event.type)).toEqual([
    'Started',
    'DraftSaved',
    'Submitted',
    'MaterialsChecked',
    'VisitRecorded',
    'Accepted',
    'ItemDispatched',
    'ItemHeld',
    'ItemHeld',
    'ItemDispatched',
  ]);
  expect(story.state).toMatchObject({
    channel: 'window',
    status: 'accepted',
    visits: [{ items: ['01', '02', '03', '04'], on: '2026-03-02', agency: '990101-window' }],
  });
  expect(story.state.visits.map(visit => visitWords(visit, story.box)?.why)).toEqual(['窗口申请']);
});

test('without all papers it is held for a second look', () => {
  expect(given().and(clerk, register).state).toMatchObject({ status: 'submitted', items: {} });
});

test('refused as a whole when one step is: nothing has begun', () => {
  const missing = walkIn({ next: 'accept', declined: [] });
  expect(given().refusal(clerk, missing)).toEqual({ code: 'materials-missing', materials: ['P'] });
  expect(given().refusal(clerk, walkIn({ settlement: '1' }))).toMatchObject({ code: 'no-such-place' });
  expect(given().refusal(clerk, walkIn({ answers: { ...answers, name: '' } }))).toMatchObject({
    code: 'answers-incomplete',
  });
});
