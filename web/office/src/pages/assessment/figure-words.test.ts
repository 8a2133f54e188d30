import { noCounts } from '@yimen/domain/assessment/measure.ts';
import { scoreRow } from '@yimen/domain/assessment/score.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import { expect, test } from 'vitest';
import { canBeMissing, rateText, reckoningText, scaleText } from './figure-words.ts';

const inTime: Indicator = {
  ...{ name: '按时办结率', meaning: '—', part: 'decidedInPromise', whole: 'decided' },
  ...{ fullAt: 100, zeroAt: 80, weight: 60 },
};
const cards: Indicator = {
  ...{ name: '督办牌反馈率', meaning: '—', part: 'cardsAnswered', whole: 'cardsDue' },
  ...{ fullAt: 100, zeroAt: 60, weight: 40 },
};
const red: Indicator = { ...inTime, part: 'redCards', fullAt: 0, zeroAt: 5 };

test('R6.3 how points came about is said with the numbers that made them, and so is what has no data', () => {
  const counts = { ...noCounts, decided: 10, decidedInPromise: 9 };
  const { figures } = scoreRow({ indicators: [inTime, cards] }, counts);
  expect(reckoningText(inTime, figures[0]!)).toBe(
    '9 ÷ 10 = 90.00%；权重 100.00（原为 60，另分得无数据指标的权重）；得分 = 100.00 ×（9 ÷ 10 × 100 − 80）÷（100 − 80）= 50.00；计算时不舍入。',
  );
  expect(reckoningText(cards, figures[1]!)).toBe(
    '考核期内没有“到期应反馈的督办牌”，这项不计分，40 分的权重按比例分给有数据的指标。',
  );
});

test('R6.3 beyond an end of the scale nothing is multiplied: it is said on which side the figure lies', () => {
  const told = (indicator: Indicator, part: number, whole: number) =>
    reckoningText(indicator, {
      ...scoreRow(
        { indicators: [indicator] },
        { ...noCounts, [indicator.part]: part, [indicator.whole]: whole },
      ).figures[0]!,
    });
  expect(told(inTime, 2, 3)).toBe(
    '2 ÷ 3 = 66.67%；权重 100.00（原为 60，另分得无数据指标的权重）；没有好于零分线 80%，得 0.00。',
  );
  expect(told(inTime, 8, 10)).toContain('没有好于零分线 80%，得 0.00。');
  expect(told(inTime, 10, 10)).toContain('已到满分线 100%，得满分 100.00。');
  expect(told(red, 0, 10)).toContain('已到满分线 每百个 0 张，得满分 100.00。');
  expect(told(red, 1, 10)).toContain('没有好于零分线 每百个 5 张，得 0.00。');
  expect(told(red, 1, 40)).toContain('（1 ÷ 40 × 100 − 5）÷（0 − 5）= 50.00');
});

test('R6.3 a scale says which way is better; what is set against something is said for each hundred', () => {
  expect(scaleText(inTime)).toBe('达到 100% 得满分，80% 及以下不得分');
  expect(scaleText(red)).toBe('不超过 每百个 0 张 得满分，达到 每百个 5 张 不得分');
  expect(rateText(red, 1.2)).toBe('每百个 1.20 张');
  expect(rateText(inTime, null)).toBe('无数据');
  expect([canBeMissing('decidedInPromise'), canBeMissing('redCards')]).toEqual([true, false]);
});
