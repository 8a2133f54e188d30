/**
 * 保管期限: how long what was done is kept once it is archived. Permanent, or a term of 30 or 10 years (国家档案局令第8号; domain.md §5).
 * From the shortest to the longest: a case is kept as long as the one of its items that is kept longest.
 */
export const retentions = ['10-years', '30-years', 'permanent'] as const;
export type Retention = (typeof retentions)[number];

export const retentionWords = {
  '10-years': '10年',
  '30-years': '30年',
  permanent: '永久',
} as const satisfies Record<Retention, string>;

/** As it stands in a 档号 (DA/T 13): Y 永久, D 定期 with its years. */
export const retentionCodes = {
  '10-years': 'D10',
  '30-years': 'D30',
  permanent: 'Y',
} as const satisfies Record<Retention, string>;

const years = { '10-years': 10, '30-years': 30, permanent: null } as const satisfies Record<
  Retention,
  number | null
>;

/** The longest of these terms, the shortest there is where there are none: a case is kept whole (国家档案局令第8号). */
export function longestRetention(terms: readonly Retention[]): Retention {
  const places = terms.map(term => retentions.indexOf(term));
  return retentions[Math.max(0, ...places)]!;
}

/** The last day of the term, counted from the end of the year in which the case ended; null: for ever. */
export function keptUntil(retention: Retention, year: number): `${number}-12-31` | null {
  const term = years[retention];
  return term === null ? null : `${year + term}-12-31`;
}
