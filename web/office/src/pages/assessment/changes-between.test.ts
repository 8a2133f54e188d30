import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import { expect, test } from 'vitest';
import { changesBetween } from './changes-between.ts';

const indicator: Indicator = {
  ...{ name: '按时办结率', meaning: '承诺时限内办结的比例。', part: 'decidedInPromise', whole: 'decided' },
  ...{ fullAt: 100, zeroAt: 80, weight: 60 },
};
const other: Indicator = { ...indicator, name: '网上办理率', part: 'submittedOnline', whole: 'submitted' };

test('R6.3 what a new number of the settings changes is said indicator by indicator', () => {
  expect(changesBetween([indicator, other], [indicator, other])).toEqual([]);
  expect(changesBetween([indicator], [{ ...indicator, weight: 55, zeroAt: 85 }])).toEqual([
    '“按时办结率”权重由 60 改为 55，零分线由 80 改为 85',
  ]);
  expect(changesBetween([indicator], [{ ...indicator, part: 'decidedInLaw', meaning: '换了。' }])).toEqual([
    '“按时办结率”算法由 承诺时限内办结的事项 ÷ 办结的事项 改为 法定时限内办结的事项 ÷ 办结的事项，改了说明',
  ]);
});

test('R6.3 an indicator of a new name is a new one, and the old one ends', () => {
  expect(changesBetween([indicator], [{ ...indicator, name: '按期办结率' }, other])).toEqual([
    '增加“按期办结率”，权重 60',
    '增加“网上办理率”，权重 60',
    '取消“按时办结率”（权重 60）',
  ]);
});
