import { expect, test } from 'vitest';
import { sampleCalendar } from '../calendar/sample-calendar.ts';
import { clerk, forces, given, police, type Story, sampleDirectory, soldier, storyService } from './given.ts';
import {
  accepted,
  askFor,
  checked,
  denied,
  drafted,
  fruitless,
  inHand,
  on,
  photo,
  register,
  reported,
} from './given-stories.ts';
import { lateBy } from './lateness.ts';
import { narrate } from './narrate.ts';
import { nothingYet, withSoFar } from './so-far.ts';

const narrator = {
  service: storyService(),
  directory: sampleDirectory,
  calendar: sampleCalendar,
  nameOf: () => '某人',
};
const words = (story: Story) => told(story).map(({ words }) => words);
const told = (story: Story) =>
  withSoFar(story.events).map(({ event, soFar }) => narrate(event, soFar, { ...narrator, box: story.box }));

test('history reads as a person would tell it', () => {
  expect(words(accepted())).toEqual([
    '在网上填写申请，安置地：样省样市样县',
    '保存草稿',
    '提交申请，共 4 个事项，办件编号 N-990101',
    '发出一站式申请表（N-990101-SQ01）',
    '核对材料：照片（原件，核验后退还）',
    '受理申请',
    '“事项01”分送样县veterans，承诺最迟 2026年3月3日 办结',
    '“事项02”等待前置事项：“事项01”',
    '“事项03”等待前置事项：“事项02”',
    '“事项04”分送样县armed-forces，承诺最迟 2026年3月9日 办结',
    '发出受理单（N-990101-SL01）',
    '发出材料接收凭证（N-990101-CL01）',
  ]);
});

test('checks and endings are told with their outcome and reason, sealed words are not', () => {
  const story = checked();
  expect(words(story.and(forces, on(story, '04', denied))).slice(-4)).toEqual([
    '入伍信息核查：一致',
    '签收“事项04”',
    '“事项04”不予办理：某种理由',
    '发出不予办理通知书（N-990101-JD01）',
  ]);
});

test('a draft thrown away is told too', () => {
  expect(words(drafted().and(soldier, { type: 'discard' })).at(-1)).toBe('删除草稿');
});

test('a date that moved says from which day to which (R3.5)', () => {
  const pause = { type: 'pause', kind: 'external', reason: 'some' };
  const paused = inHand().and(police, on(inHand(), '02', pause), { on: '2026-03-04' });
  const resumed = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-09' });
  expect(words(resumed).at(-1)).toBe('“事项02”恢复计时，承诺办结日由 2026年3月16日 顺延至 2026年3月19日');
});

test('a correction names what is asked, and who takes it back takes it back', () => {
  const asking = { type: 'pause', kind: 'correction', asks: [askFor.home, askFor.photo] };
  const asked = inHand().and(police, on(inHand(), '02', asking));
  expect(words(asked).at(-3)).toBe('“事项02”要求补正 2 处：新家类型（某种理由）、照片（某种理由）');
  const resumed = asked.and(police, on(asked, '02', { type: 'resume' }));
  expect(words(resumed).at(-2)).toBe('撤回补正要求 2 处：新家类型、照片');
  expect(told(resumed).at(-1)).toMatchObject({ who: '某人' });
});

test('what follows by rule is the platform’s: sent on because the prerequisite was granted, resumed because all was answered', () => {
  expect(told(reported()).findLast(({ words }) => words.includes('分送'))).toMatchObject({
    who: '系统',
    words:
      '前置事项“事项01”已办结，自动将“事项02”分送样县police，承诺最迟 2026年3月16日 办结，法定最迟 2026年3月30日 办结',
  });
  const asking = { type: 'pause', kind: 'correction', asks: [askFor.photo] };
  const asked = inHand().and(police, on(inHand(), '02', asking));
  const answered = asked.and(clerk, { type: 'checkMaterials', marks: [photo] });
  expect(told(answered).slice(-2)).toMatchObject([
    { who: '某人', words: '代申请人补正 1 处：照片' },
    { who: '系统', words: '补正齐全，“事项02”恢复计时，承诺最迟 2026年3月16日 办结' },
  ]);
});

test('a limit once broken is told as broken, when it goes on as when it ends (decision 0002)', () => {
  const pause = { type: 'pause', kind: 'external', reason: 'some' };
  const paused = inHand().and(police, on(inHand(), '02', pause), { on: '2026-03-18' });
  const resumed = paused.and(police, on(paused, '02', { type: 'resume' }), { on: '2026-03-20' });
  expect(words(resumed).slice(-2)).toEqual([
    '“事项02”暂停计时（等待外部）：某种理由，法定时限照常计算',
    '“事项02”恢复计时，承诺办结日 2026年3月16日 已过，超期 2 个工作日，期限不顺延',
  ]);
  const ended = resumed.and(police, on(resumed, '02', denied), { on: '2026-03-23' });
  expect(words(ended)).toContain('“事项02”不予办理：某种理由，超期 3 个工作日');
  expect(lateBy(ended.state.items['02']!, '2026-04-30', sampleCalendar)).toBe(3);
});

test('what ended with nothing granted is not told as done', () => {
  expect(words(fruitless())).toContain('全部事项办理结束，没有办成的事项');
});

test('what the window does for the soldier is told as done for him', () => {
  const walkIn = given().and(clerk, register);
  expect(words(walkIn)[2]).toBe('代为录入并提交申请，共 4 个事项，办件编号 N-990101');
  expect(words(walkIn.and(clerk, { type: 'withdraw' })).at(-2)).toBe('应申请人要求撤回申请');
  const amended = walkIn.and(clerk, { type: 'amend', answers: {}, marks: [photo] });
  expect(words(amended).at(-1)).toBe('核对材料：照片（原件，核验后退还）');
});

test('a denial is told with the law it stands on, the item’s own where it has none (行政许可法 art.38)', () => {
  const sample = storyService();
  const denial = [{ code: 'unfit', text: '条件不符', itemBasis: true as const }];
  const service = { ...sample, reasons: { ...sample.reasons, denial } };
  const body = { type: 'ItemConcluded', item: '02', outcome: 'denied', reason: 'unfit' } as const;
  const event = {
    seq: 1,
    at: '2026-03-20T02:00:00.000Z',
    actor: police,
    body: { ...body, note: null, result: null, produces: [] },
  };
  expect(narrate(event, nothingYet, { ...narrator, service, box: {} }).words).toBe(
    '“事项02”不予办理：条件不符（依据：《样例》）',
  );
});
