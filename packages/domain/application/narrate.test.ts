import { expect, test } from 'vitest';
import { clerk, forces, police, type Story, sampleDirectory, soldier, storyService } from './given.ts';
import { accepted, askFor, checked, denied, drafted, inHand, on, photo, reported } from './given-stories.ts';
import { narrate } from './narrate.ts';
import { withSoFar } from './so-far.ts';

const narrator = { service: storyService(), directory: sampleDirectory, nameOf: () => '某人' };
const words = (story: Story) => told(story).map(({ words }) => words);
const told = (story: Story) =>
  withSoFar(story.events).map(({ event, soFar }) => narrate(event, soFar, { ...narrator, box: story.box }));

test('history reads as a person would tell it', () => {
  expect(words(accepted())).toEqual([
    '在网上填写申请，安置地：样省样市样县',
    '保存草稿',
    '提交申请，共 4 个事项，办件编号 N-990101',
    '发出一站式申请表（N-990101-SQ01）',
    '核对材料：照片（已核验原件）',
    '受理申请',
    '“事项01”分送样县veterans，承诺最迟 2026-03-03 办结',
    '“事项02”等待前置事项：“事项01”',
    '“事项03”等待前置事项：“事项02”',
    '“事项04”分送样县armed-forces，承诺最迟 2026-03-09 办结',
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
  expect(words(resumed).at(-1)).toBe('“事项02”恢复计时，承诺办结日由 2026-03-16 顺延至 2026-03-19');
});

test('a correction names what is asked, and who takes it back takes it back', () => {
  const asking = { type: 'pause', kind: 'correction', asks: [askFor.home, askFor.photo] };
  const asked = inHand().and(police, on(inHand(), '02', asking));
  expect(words(asked).at(-3)).toBe('“事项02”要求补正 2 处：新家类型（某种理由）、照片（某种理由）');
  const resumed = asked.and(police, on(asked, '02', { type: 'resume' }));
  expect(words(resumed).at(-2)).toBe('撤回补正要求 2 处');
  expect(told(resumed).at(-1)).toMatchObject({ who: '某人' });
});

test('what follows by rule is the platform’s: sent on because the prerequisite was granted, resumed because all was answered', () => {
  expect(told(reported()).at(-1)).toMatchObject({
    who: '系统',
    words: '前置事项“事项01”已办结，自动将“事项02”分送样县police，承诺最迟 2026-03-16 办结',
  });
  const asking = { type: 'pause', kind: 'correction', asks: [askFor.photo] };
  const asked = inHand().and(police, on(inHand(), '02', asking));
  const answered = asked.and(clerk, { type: 'checkMaterials', marks: [photo] });
  expect(told(answered).slice(-2)).toMatchObject([
    { who: '某人', words: '补正 1 处' },
    { who: '系统', words: '补正齐全，“事项02”恢复计时，承诺最迟 2026-03-16 办结' },
  ]);
});
