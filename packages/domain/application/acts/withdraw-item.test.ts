import { expect, test } from 'vitest';
import { allowed } from '../allowed.ts';
import { openAsks } from '../application.ts';
import type { Command } from '../command.ts';
import { clerk, forces, given, police, type Story, soldier, storyService } from '../given.ts';
import {
  acceptAll,
  accepted,
  checked,
  granted,
  inHand,
  on,
  reported,
  start,
  submitted,
} from '../given-stories.ts';
import { endingWith } from '../withdrawing.ts';

const back = (item: string, note?: string): Command => ({
  type: 'withdrawItem',
  item,
  ...(note && { note }),
});
const types = (story: Story) => story.happened().map(event => event.type);
const ended = (story: Story, item: string) => {
  const { stage } = story.state.items[item]!;
  return stage.status === 'concluded' ? [stage.outcome, stage.reason] : stage.status;
};
/** All but reporting may be left out, and only 02 asks for a photo. */
function choosing(): Story {
  const service = storyService();
  const items = service.items.map(each => ({
    ...each,
    optional: each.code !== '01',
    materials: each.code === '04' ? [] : each.materials,
  }));
  return given({ ...service, items })
    .and(soldier, start)
    .and(soldier, { type: 'submit' });
}

test('before acceptance it is left out, and what was asked only for it is asked no more (R2.5)', () => {
  const asked = choosing().and(clerk, {
    type: 'requestCorrection',
    asks: [{ target: { kind: 'material', material: 'P' }, reason: 'some' }],
  });
  const story = asked.and(soldier, back('02'));
  expect(openAsks(story.state)).toEqual([]);
  expect(story.state).toMatchObject({ status: 'submitted', unticked: ['02'], items: {} });
  const taken = story.and(clerk, { type: 'accept', marks: [], declined: [] });
  expect(Object.keys(taken.state.items)).toEqual(['01', '03', '04']);
  expect(taken.state.items['03']!.stage.status).toBe('dispatched');
});

test('afterwards it ends, with what waited for it, and the others go on', () => {
  const taken = choosing().and(clerk, acceptAll);
  expect(endingWith(taken.state, '02')).toEqual(['03']);
  const story = taken.and(clerk, back('02', '本人到窗口提出'));
  expect(types(story)).toEqual(['ItemWithdrawn', 'ItemConcluded']);
  expect(ended(story, '02')).toEqual(['terminated', 'withdrawn']);
  expect(ended(story, '03')).toEqual(['terminated', 'prerequisite-not-granted']);
  expect(['01', '04'].map(item => ended(story, item))).toEqual(['dispatched', 'dispatched']);
  expect(allowed(story.state, '02')).not.toContain('receive');
});

test('the last one that was open concludes the application', () => {
  const taken = checked(choosing().and(clerk, acceptAll));
  const first = reported(taken).and(soldier, back('02'));
  expect(first.state.status).toBe('accepted');
  const last = first.and(forces, on(first, '04', granted));
  expect(last.state.status).toBe('concluded');
});

test('one that stands still takes its standstill with it, and its department asks nothing more (R3.5)', () => {
  const held = inHand(reported(choosing().and(clerk, acceptAll)));
  const paused = held.and(
    police,
    on(held, '02', {
      type: 'pause',
      kind: 'correction',
      asks: [{ target: { kind: 'material', material: 'P' }, reason: 'some' }],
    }),
    { on: '2026-03-04' },
  );
  const story = paused.and(soldier, back('02'), { on: '2026-03-09' });
  expect(openAsks(story.state)).toEqual([]);
  expect(story.state.items['02']!.clocks!.promised.pauses).toEqual([
    { pausedOn: '2026-03-04', resumedOn: '2026-03-09' },
  ]);
});

test('what everybody is bound to do, what has ended and what was never asked for stay as they are', () => {
  const story = reported();
  expect(story.refusal(soldier, back('02'))).toEqual({ code: 'item-obligatory', item: '02' });
  expect(story.refusal(soldier, back('01'))).toMatchObject({ code: 'not-allowed-now', status: 'concluded' });
  expect(story.refusal(soldier, back('99'))).toEqual({ code: 'no-such-item', item: '99' });
  const out = submitted().and(soldier, back('03'));
  expect(out.refusal(soldier, back('03'))).toEqual({ code: 'no-such-item', item: '03' });
});

test('the window says how he asked for it; he himself need not', () => {
  expect(accepted().refusal(clerk, back('03'))).toEqual({ code: 'reason-needs-words', reason: 'withdrawn' });
  const story = accepted().and(clerk, back('03', '本人电话提出，已核对身份'));
  expect(Object.values(story.box)).toContain('本人电话提出，已核对身份');
  expect(ended(accepted().and(soldier, back('03')), '03')).toEqual(['terminated', 'withdrawn']);
});

test('he gets a paper to sign that says what ends and what goes on; the whole leaves one too', () => {
  const one = choosing().and(clerk, acceptAll).and(clerk, back('02', '本人提出'));
  const paperOf = ({ state, filed }: Story) => {
    const paper = state.documents!.findLast(each => each.kind === 'withdrawal')!;
    return { title: paper.title, ...filed[paper.content] };
  };
  const name = (code: string) => storyService().items.find(each => each.code === code)!.name;
  expect(paperOf(one)).toMatchObject({
    title: '撤回事项确认书',
    whole: false,
    atWindow: true,
    items: [name('02')],
    along: [name('03')],
    goingOn: [name('01'), name('04')],
    granted: [],
  });
  const all = reported().and(soldier, { type: 'withdraw' });
  expect(paperOf(all)).toMatchObject({
    title: '撤回申请确认书',
    whole: true,
    atWindow: false,
    items: [name('02'), name('03'), name('04')],
    goingOn: [],
    granted: [name('01')],
  });
  expect(paperOf(submitted().and(soldier, { type: 'withdraw' }))).toMatchObject({ items: { length: 4 } });
});
