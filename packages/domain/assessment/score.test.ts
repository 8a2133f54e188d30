import { describe, expect, it } from 'vitest';
import { addCounts, type Counts, measureNames, measures, noCounts } from './measure.ts';
import { findPeriod, periodWords, quarterOf } from './period.ts';
import { ranksOf } from './ranks.ts';
import { scoreRow } from './score.ts';
import { faultsOfSettings, type Indicator } from './settings.ts';

const promise: Indicator = {
  name: '按承诺办结率',
  meaning: '承诺时限内办结的占多少。',
  part: 'decidedInPromise',
  whole: 'decided',
  fullAt: 100,
  zeroAt: 80,
  weight: 60,
};
const red: Indicator = { ...promise, name: '红牌', part: 'redCards', fullAt: 0, zeroAt: 5, weight: 30 };
const online: Indicator = {
  ...promise,
  name: '网上提交',
  part: 'submittedOnline',
  whole: 'submitted',
  fullAt: 60.5,
  zeroAt: 10.5,
  weight: 10,
};
const counts = (some: Partial<Counts>): Counts => ({ ...noCounts, ...some });
const score = (indicators: Indicator[], some: Partial<Counts>) => scoreRow({ indicators }, counts(some));

describe('R6.3: what a figure earns is a line from none to full marks, and stays there beyond', () => {
  it.each([
    // in promise, decided → rate, points of 100
    [100, 100, 100, 100],
    [90, 100, 90, 50],
    [80, 100, 80, 0],
    [79, 100, 79, 0],
    [0, 100, 0, 0],
    [81, 100, 81, 5],
    [2, 3, 66.67, 0],
    [5, 6, 83.33, 16.67],
    [8, 9, 88.89, 44.44],
    [999_999, 1_000_000, 100, 100],
    [1, 1, 100, 100],
  ])('%i of %i', (part, whole, rate, points) => {
    const { figures, total } = score([{ ...promise, weight: 100 }], {
      decided: whole,
      decidedInPromise: part,
    });
    expect(figures).toEqual([{ part, whole, rate, weight: 100, points }]);
    expect(total).toBe(points);
  });

  it.each([
    // red cards for 200 decided → rate per hundred, points of 100: fewer is better
    [0, 0, 100],
    [1, 0.5, 90],
    [5, 2.5, 50],
    [10, 5, 0],
    [400, 200, 0],
  ])('%i red cards: less is better', (cards, rate, points) => {
    const { figures } = score([{ ...red, weight: 100 }], { decided: 200, redCards: cards });
    expect(figures[0]).toMatchObject({ rate, points });
  });

  it.each([
    [605, 100],
    [355, 50],
    [105, 0],
    [1000, 100],
  ])('full and no marks in tenths: %i of a thousand', (part, points) => {
    const { figures } = score([{ ...online, weight: 100 }], { submitted: 1000, submittedOnline: part });
    expect(figures[0]!.points).toBe(points);
  });
});

describe('a figure without a denominator is no data: its weight goes to the others, as theirs are', () => {
  it('is neither nothing nor full marks', () => {
    const { figures, total } = score([promise, red, online], { decided: 100, decidedInPromise: 90 });
    expect(figures[2]).toEqual({ part: 0, whole: 0, rate: null, weight: null, points: null });
    expect(figures.map(({ weight }) => weight)).toEqual([66.67, 33.33, null]);
    expect(figures.map(({ points }) => points)).toEqual([33.33, 33.33, null]);
    expect(total).toBe(66.67);
  });

  it('comes to full marks where all that has data is full, however the weights divide', () => {
    const three = [promise, { ...red, weight: 7 }, { ...online, weight: 33 }];
    expect(score(three, { submitted: 3, submittedOnline: 3 }).total).toBe(100);
    expect(score(three, { decided: 7, decidedInPromise: 7 }).total).toBe(100);
  });

  it('has no total where nothing has data', () => {
    expect(score([promise, online], {})).toMatchObject({ total: null });
  });

  it('a denominator without a numerator is data: nothing of something', () => {
    expect(score([{ ...promise, weight: 100 }], { decided: 4 }).total).toBe(0);
  });
});

describe('the total', () => {
  it('is of the points before they are rounded, halves up', () => {
    const [a, b] = [
      { ...promise, weight: 50, zeroAt: 0 },
      { ...online, weight: 50, fullAt: 100, zeroAt: 0 },
    ];
    const { figures, total } = score([a, b], {
      ...{ decided: 3, decidedInPromise: 1, submitted: 3, submittedOnline: 1 },
    });
    expect(figures.map(({ points }) => points)).toEqual([16.67, 16.67]);
    expect(total).toBe(33.33);
    expect(score([{ ...a, weight: 100 }], { decided: 32, decidedInPromise: 1 }).total).toBe(3.13);
  });

  it('ranks: equal totals stand together, who has none stands nowhere', () => {
    expect(ranksOf([90, 95.5, null, 90, 100, 12])).toEqual([3, 2, null, 3, 1, 5]);
  });
});

describe('settings', () => {
  const good = [promise, red, online];
  it('are well when the weights come to 100', () => expect(faultsOfSettings(good)).toEqual([]));

  it.each([
    ['weights', [promise, red], { place: null, field: null }],
    ['none', [], { place: null, field: null }],
    ['name', [{ ...promise, name: ' ' }, red, online], { place: 0, field: 'name' }],
    ['same name', [promise, { ...red, name: promise.name }, online], { place: 1, field: 'name' }],
    ['meaning', [{ ...promise, meaning: '' }, red, online], { place: 0, field: 'meaning' }],
    ['not its denominator', [{ ...promise, whole: 'submitted' }, red, online], { place: 0, field: 'whole' }],
    ['of itself', [{ ...promise, part: 'decided' }, red, online], { place: 0, field: 'whole' }],
    ['same ends', [promise, red, { ...online, zeroAt: 60.5 }], { place: 2, field: 'zeroAt' }],
    ['over 100', [promise, { ...red, zeroAt: 101 }, online], { place: 1, field: 'zeroAt' }],
    ['hundredths', [promise, { ...red, zeroAt: 1.25 }, online], { place: 1, field: 'zeroAt' }],
    ['no number', [promise, { ...red, zeroAt: Number.NaN }, online], { place: 1, field: 'zeroAt' }],
    [
      'half a weight',
      [{ ...promise, weight: 59.5 }, { ...red, weight: 30.5 }, online],
      { place: 0, field: 'weight' },
    ],
  ] as const)('%s', (_name, given, fault) => {
    expect(faultsOfSettings(given)).toContainEqual({ ...fault, sentence: expect.stringMatching(/。$/) });
  });
});

describe('measures', () => {
  it('each is only divided by measures there are, never by itself, and says what it is', () => {
    for (const name of measureNames) {
      const { of, definition, source } = measures[name];
      for (const each of of as readonly string[]) {
        expect(measureNames).toContain(each);
        expect(each).not.toBe(name);
      }
      expect(definition).toMatch(/。$/);
      expect(source).not.toBe('');
    }
  });

  it('two places are one by adding', () => {
    const sum = addCounts(counts({ decided: 3, rated: 1 }), counts({ decided: 4 }));
    expect(sum).toEqual(counts({ decided: 7, rated: 1 }));
  });
});

describe('periods', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31', '2026年全年'],
    ['2024-H1', '2024-01-01', '2024-06-30', '2024年上半年'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026年下半年'],
    ['2024-Q1', '2024-01-01', '2024-03-31', '2024年第一季度'],
    ['2026-Q4', '2026-10-01', '2026-12-31', '2026年第四季度'],
  ])('%s', (code, from, to, words) => {
    const period = findPeriod(code)!;
    expect(period).toEqual({ code, from, to });
    expect(periodWords(period)).toBe(words);
  });
  it.each(['2019', '2026-Q5', '2026-H3', '2026-', '26', '2026-Q44', ''])('%s is none', code => {
    expect(findPeriod(code)).toBeNull();
  });
  it('the quarter of a day', () => {
    expect(
      ['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(day => quarterOf(day as never)),
    ).toEqual(['2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4']);
  });
});
