import { expect, test } from 'vitest';
import { openAsks } from '../application.ts';
import type { AskDraft, Command } from '../command.ts';
import { clerk, colleague, forces, police, type Story, soldier } from '../given.ts';
import { askFor, checked, inHand, on, photo, reported } from '../given-stories.ts';

const pause = (story: Story, item: string, ...asks: AskDraft[]) =>
  on(story, item, { type: 'pause', kind: 'correction', asks });
const answer = (answers: object, declared: object = {}): Command =>
  ({ type: 'answerCorrection', answers, declared }) as Command;
const status = (story: Story, item: string) => story.state.items[item]!.stage.status;
/** 02 and 04 are in hand, each with its own office. */
const both = () => checked(inHand());

test('one department asks while the others go on', () => {
  const story = both().and(police, pause(both(), '02', askFor.home));
  expect([status(story, '02'), status(story, '04')]).toEqual(['paused', 'received']);
  expect(story.state.status).toBe('accepted');
});

test('two departments’ asks are one notice, answered together; both go on, their clocks moved by the pause (R3.5)', () => {
  const first = both().and(police, pause(both(), '02', askFor.home, askFor.photo), { on: '2026-03-03' });
  const second = first.and(forces, pause(first, '04', askFor.photo), { on: '2026-03-04' });
  expect(openAsks(second.state).map(ask => ask.from)).toEqual(['02', '02', '04']);
  expect(second.refusal(soldier, answer({ home: 'flat' }))).toEqual({
    code: 'asks-unanswered',
    asks: openAsks(second.state).flatMap(ask => (ask.target.kind === 'material' ? [ask.id] : [])),
  });
  const story = second.and(soldier, answer({ home: 'flat' }, { P: 'electronic' }), { on: '2026-03-06' });
  expect(openAsks(story.state)).toEqual([]);
  expect([status(story, '02'), status(story, '04')]).toEqual(['received', 'received']);
  expect(story.state.items['02']!.clocks!.promised).toMatchObject({ pausedDays: 3, due: '2026-03-19' });
  expect(story.state.items['04']!.clocks!.promised).toMatchObject({ pausedDays: 2, due: '2026-03-11' });
});

test('paper he will bring keeps the item waiting until the window has it', () => {
  const asked = both().and(forces, pause(both(), '04', askFor.photo));
  const promised = asked.and(soldier, answer({}, { P: 'bring' }));
  expect(status(promised, '04')).toBe('paused');
  const story = promised.and(clerk, { type: 'checkMaterials', marks: [photo] }, { on: '2026-03-05' });
  expect(status(story, '04')).toBe('received');
  expect(story.happened().map(event => event.type)).toEqual([
    'MaterialsChecked',
    'CorrectionAnswered',
    'ItemResumed',
  ]);
});

test('a paper the window had before does not answer a later ask for a better one', () => {
  const asked = both().and(forces, pause(both(), '04', askFor.photo));
  const other = asked.and(clerk, {
    type: 'checkMaterials',
    marks: [{ material: 'Q', found: 'seen', copies: 1 }],
  });
  expect(status(other, '04')).toBe('paused');
  expect(openAsks(other.state)).toHaveLength(1);
});

test('answering one department leaves the other waiting for its own', () => {
  const first = both().and(police, pause(both(), '02', askFor.home));
  const second = first.and(forces, pause(first, '04', askFor.photo));
  const story = second.and(clerk, { type: 'checkMaterials', marks: [photo] });
  expect([status(story, '02'), status(story, '04')]).toEqual(['paused', 'received']);
});

test('a department asks only for what its own item declares, and never for what another item makes (law 8)', () => {
  const asking = (target: AskDraft['target']) =>
    both().refusal(forces, pause(both(), '04', { target, reason: 'some' }));
  expect(asking({ kind: 'field', field: 'since' })).toEqual({
    code: 'unknown-target',
    target: 'field:since',
  });
  const letter = { target: { kind: 'material', material: 'L' }, reason: 'some' } as const;
  expect(both().refusal(police, pause(both(), '02', letter))).toEqual({
    code: 'unknown-target',
    target: 'material:L',
  });
});

test('the department goes on by itself: its asks are taken back, the other’s stay', () => {
  const first = both().and(police, pause(both(), '02', askFor.home));
  const second = first.and(forces, pause(first, '04', askFor.photo));
  const story = second.and(police, on(second, '02', { type: 'resume' }));
  expect(openAsks(story.state).map(ask => ask.from)).toEqual(['04']);
  expect(status(story, '02')).toBe('received');
});

test('an item that ends takes its asks with it', () => {
  const asked = both().and(police, pause(both(), '02', askFor.home));
  const ended = { type: 'conclude', outcome: 'terminated', reason: 'applicant-absent', note: '逾期未补正' };
  expect(openAsks(asked.and(police, on(asked, '02', ended)).state)).toEqual([]);
});

test('a correction that would change which items there are is not possible any more', () => {
  expect(both().refusal(clerk, { type: 'amend', answers: { moves: false }, marks: [] })).toEqual({
    code: 'items-would-change',
  });
});

test('pausing is for who has the file, with something asked', () => {
  const story = inHand(reported());
  expect(story.refusal(police, pause(story, '02'))).toEqual({ code: 'nothing-asked' });
  expect(story.refusal(colleague, pause(story, '02', askFor.home))).toEqual({
    code: 'claimed-by-another',
    by: 'police',
  });
});
