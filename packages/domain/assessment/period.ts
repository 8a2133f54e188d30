import { addDays, type PlainDate, yearOf } from '../plain/date.ts';

/** What is assessed: a year, one of its halves or quarters (R6.3). Whole months, so that sums by month answer it. */
export type Period = { readonly code: string; readonly from: PlainDate; readonly to: PlainDate };

/** The parts of a year as they are chosen: none, or H1–H2, Q1–Q4. */
export const periodParts = ['', 'H1', 'H2', 'Q1', 'Q2', 'Q3', 'Q4'] as const;
export type PeriodPart = (typeof periodParts)[number];

export const periodPartWords = {
  '': '全年',
  H1: '上半年',
  H2: '下半年',
  Q1: '第一季度',
  Q2: '第二季度',
  Q3: '第三季度',
  Q4: '第四季度',
} as const satisfies Record<PeriodPart, string>;

/** First month and how many. */
const months: Record<PeriodPart, readonly [number, number]> = {
  '': [1, 12],
  H1: [1, 6],
  H2: [7, 6],
  Q1: [1, 3],
  Q2: [4, 3],
  Q3: [7, 3],
  Q4: [10, 3],
};

/** The period of a code such as `2026`, `2026-H1`, `2026-Q4`, from 2020 on, when the policy was issued; null where it names none. */
export function findPeriod(code: string): Period | null {
  const [, year, part = ''] = /^(20[2-9]\d)(?:-([HQ]\d))?$/.exec(code) ?? [];
  if (year === undefined || !isPart(part)) return null;
  const [first, many] = months[part];
  const after = first + many;
  const next = after > 12 ? `${Number(year) + 1}-01-01` : `${year}-${twoDigits(after)}-01`;
  return {
    code,
    from: `${year}-${twoDigits(first)}-01` as PlainDate,
    to: addDays(next as PlainDate, -1),
  };
}

/** As it is said: 2026年第四季度. */
export function periodWords({ code }: Period): string {
  const [year, part = ''] = code.split('-');
  return `${year}年${periodPartWords[part as PeriodPart]}`;
}

/** The code of the quarter in which a day lies. */
export function quarterOf(day: PlainDate): string {
  return `${yearOf(day)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

function isPart(part: string): part is PeriodPart {
  return (periodParts as readonly string[]).includes(part);
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
