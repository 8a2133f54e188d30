import { expect, test } from 'vitest';
import { clerk } from '../given.ts';
import { acceptAll, accepted, askFor, photo, submitted } from '../given-stories.ts';
import { visitWords } from '../visit.ts';

const stages = (story: ReturnType<typeof accepted>) =>
  Object.fromEntries(Object.values(story.state.items).map(({ code, stage }) => [code, stage.status]));

test('acceptance sends all items out at once; those with a hard prerequisite wait (R3.1)', () => {
  const story = accepted();
  expect(stages(story)).toEqual({ '01': 'dispatched', '02': 'waiting', '03': 'waiting', '04': 'dispatched' });
  expect(story.state.items['04']).toMatchObject({
    agency: '990101-armed-forces',
    clocks: { promised: { startedOn: '2026-03-02', due: '2026-03-09' }, statutory: null },
  });
  expect(story.state.items['02']).toMatchObject({ agency: '990101-police', clocks: null, waitsFor: ['01'] });
});

test('who applied online comes to hand over the materials, not to apply (R4.3)', () => {
  const command = { type: 'accept', marks: [photo], declined: [], place: '样县大厅' } as const;
  const { state, box } = submitted().and(clerk, command);
  expect(state.visits.map(visit => visitWords(visit, box))).toEqual([{ place: '样县大厅', why: '交验材料' }]);
});

test('every needed material is in hand first; an optional one need not be', () => {
  expect(submitted().refusal(clerk, { type: 'accept', marks: [], declined: [] })).toEqual({
    code: 'materials-missing',
    materials: ['P'],
  });
  const absent = { ...photo, found: 'absent' } as const;
  expect(submitted().refusal(clerk, { type: 'accept', marks: [absent], declined: [] })).toMatchObject({
    code: 'materials-missing',
  });
});

test('a material nobody needs cannot be checked off', () => {
  const stranger = { ...photo, material: 'X' };
  expect(submitted().refusal(clerk, { ...acceptAll, marks: [stranger] } as typeof acceptAll)).toEqual({
    code: 'unknown-material',
    material: 'X',
  });
});

test('an item is turned down with a reason and words while the others go out; what waits for it ends with it', () => {
  const story = submitted().and(clerk, {
    type: 'accept',
    marks: [photo],
    declined: [{ item: '01', reason: 'some', note: '此前已报到' }],
  });
  expect(stages(story)).toEqual({
    '01': 'concluded',
    '02': 'concluded',
    '03': 'concluded',
    '04': 'dispatched',
  });
  expect(story.state.items['01']!.stage).toMatchObject({ outcome: 'declined', reason: 'some' });
  expect(story.state.items['03']!.stage).toMatchObject({
    outcome: 'terminated',
    reason: 'prerequisite-not-granted',
  });
  expect(story.state.status).toBe('accepted');
});

test('named twice, an item is turned down once', () => {
  const declined = { item: '03', reason: 'some', note: '不办' };
  const story = submitted().and(clerk, { type: 'accept', marks: [photo], declined: [declined, declined] });
  expect(story.happened().filter(event => event.type === 'ItemDeclined')).toHaveLength(1);
});

test('nothing is turned down without a listed reason and words, nor everything at once', () => {
  const declining = (declined: { item: string; reason: string; note?: string }[]) =>
    submitted().refusal(clerk, { type: 'accept', marks: [photo], declined });
  expect(declining([{ item: '01', reason: 'none', note: '因为' }])).toMatchObject({ code: 'unknown-reason' });
  expect(declining([{ item: '01', reason: 'some' }])).toMatchObject({ code: 'reason-needs-words' });
  expect(declining([{ item: '09', reason: 'some', note: '因为' }])).toMatchObject({ code: 'no-such-item' });
  const all = ['01', '02', '03', '04'].map(item => ({ item, reason: 'some', note: '都不办' }));
  expect(declining(all)).toEqual({ code: 'no-item-applies' });
});

test('accepting with the soldier at the window counts his visit; papers that came without him do not (R4.3)', () => {
  const there = submitted().and(clerk, { ...acceptAll, place: '样县大厅' } as typeof acceptAll);
  expect(there.state.visits).toHaveLength(1);
  expect(accepted().state.visits).toHaveLength(0);
});

test('what was asked for is handed over at the counter: its mark and the acceptance are one act (R2.4)', () => {
  const asked = submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo, askFor.name] });
  expect(asked.refusal(clerk, acceptAll)).toEqual({ code: 'asks-open', asks: ['5.1'] });
  const only = submitted().and(clerk, { type: 'requestCorrection', asks: [askFor.photo] });
  expect(only.refusal(clerk, { ...acceptAll, marks: [] } as typeof acceptAll)).toMatchObject({
    code: 'asks-open',
  });
  expect(only.and(clerk, acceptAll).state).toMatchObject({ status: 'accepted' });
});
