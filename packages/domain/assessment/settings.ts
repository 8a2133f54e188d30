import { denominatorsOf, type Measure, measures } from './measure.ts';

/** One line of the assessment: a share of measures, where it earns all of its weight and where none (R6.3). */
export type Indicator = {
  readonly name: string;
  /** In plain words, what it is asked for and how it is read. */
  readonly meaning: string;
  readonly part: Measure;
  readonly whole: Measure;
  /** Full marks at, and none at: of a hundred, tenths at most. Between the two it is linear; which is higher says which way is better. */
  readonly fullAt: number;
  readonly zeroAt: number;
  /** Of 100 in all. */
  readonly weight: number;
};

/** A numbered table of the assessment; only added to. Number 1 is delivered as a proposal and was set by nobody. */
export type AssessmentSettings = { readonly number: number; readonly indicators: readonly Indicator[] };

export const most = 20;
export const marks = 100;

/** A fault of an indicator by its place in the table, or of the table as a whole. */
export type SettingsFault = { place: number | null; field: keyof Indicator | null; sentence: string };

/** Whether more of it is better: full marks lie above none. */
export function higherIsBetter({ fullAt, zeroAt }: Pick<Indicator, 'fullAt' | 'zeroAt'>): boolean {
  return fullAt > zeroAt;
}

/** What is wrong with a proposed table, in a sentence for each; nothing when all is well. The weights come to 100. */
export function faultsOfSettings(indicators: readonly Indicator[]): SettingsFault[] {
  const each = indicators.flatMap((indicator, place) =>
    faultsOfIndicator(indicator).map(fault => ({ place, ...fault })),
  );
  const names = indicators.map(({ name }) => name.trim());
  const twice = names.flatMap((name, place) =>
    name !== '' && names.indexOf(name) < place
      ? [{ place, field: 'name' as const, sentence: '前面已有同名的指标。' }]
      : [],
  );
  const sum = indicators.reduce((total, { weight }) => total + weight, 0);
  const whole: SettingsFault[] =
    indicators.length < 1 || indicators.length > most
      ? [{ place: null, field: null, sentence: `请设置 1 至 ${most} 项指标。` }]
      : sum !== marks
        ? [{ place: null, field: null, sentence: `各项权重合计应为 ${marks}，现在是 ${sum}。` }]
        : [];
  return [...each, ...twice, ...whole];
}

type Fault = Omit<SettingsFault, 'place'>;

function faultsOfIndicator({ name, meaning, part, whole, fullAt, zeroAt, weight }: Indicator): Fault[] {
  const faults: Fault[] = [];
  if (name.trim() === '' || name.length > 30)
    faults.push({ field: 'name', sentence: '请填写 30 字以内的名称。' });
  if (meaning.trim() === '' || meaning.length > 200)
    faults.push({ field: 'meaning', sentence: '请用 200 字以内说明这项指标。' });
  if (!denominatorsOf(part).includes(whole))
    faults.push({ field: 'whole', sentence: `“${measures[part].name}”不能除以“${measures[whole].name}”。` });
  for (const field of ['fullAt', 'zeroAt'] as const)
    if (!isTenths({ fullAt, zeroAt }[field], 0, 100))
      faults.push({ field, sentence: '请填写 0 至 100，最多一位小数。' });
  if (fullAt === zeroAt) faults.push({ field: 'zeroAt', sentence: '得满分和得零分的数值不能相同。' });
  if (!Number.isInteger(weight) || weight < 1 || weight > marks)
    faults.push({ field: 'weight', sentence: `请填写 1 至 ${marks} 的整数。` });
  return faults;
}

function isTenths(value: number, least: number, greatest: number): boolean {
  return value >= least && value <= greatest && Number.isInteger(Math.round(value * 1e6) / 1e5);
}
