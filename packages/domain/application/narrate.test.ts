import { expect, test } from 'vitest';
import { forces, sampleDirectory, soldier, storyService } from './given.ts';
import { accepted, checked, denied, drafted, on } from './given-stories.ts';
import { narrate } from './narrate.ts';

const narrator = { service: storyService(), directory: sampleDirectory, nameOf: () => '某人' };
const words = (story: ReturnType<typeof drafted>) =>
  story.events.map(event => narrate(event, narrator).words);

test('history reads as a person would tell it', () => {
  expect(words(accepted())).toEqual([
    '网上开始填写申请，安置地：样省样市样县',
    '保存草稿',
    '提交申请，共 4 个事项，办件编号 N-990101',
    '核对材料：照片（已核验原件）',
    '受理申请，材料已核齐',
    '“事项01”分送样县veterans，承诺最迟 2026-03-03 办结',
    '“事项02”等待前置事项：“事项01”',
    '“事项03”等待前置事项：“事项02”',
    '“事项04”分送样县armed-forces，承诺最迟 2026-03-09 办结',
  ]);
});

test('checks and endings are told with their outcome and reason, sealed words are not', () => {
  const story = checked();
  expect(words(story.and(forces, on(story, '04', denied))).slice(-3)).toEqual([
    '入伍信息核查：一致',
    '签收“事项04”',
    '“事项04”不予办理：某种理由',
  ]);
});

test('a draft thrown away is told too', () => {
  expect(words(drafted().and(soldier, { type: 'discard' })).at(-1)).toBe('删除草稿');
});
