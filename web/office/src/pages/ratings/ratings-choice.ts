/** What the page shows, from the address, so that going back finds the same: a list of ratings, or the figures. */
export type RatingsChoice = {
  show?: 'bad' | 'all' | 'unrated' | 'figures';
  division?: string;
  agency?: string;
  about?: string;
  from?: string;
  to?: string;
};

export const ratingsShows = [
  { show: 'to-mend', label: '待整改差评' },
  { show: 'bad', label: '全部差评' },
  { show: 'all', label: '全部评价' },
  { show: 'unrated', label: '未评价' },
] as const;

/** An unknown word is left out: the first tab, all places, all days. */
export function ratingsChoiceOf(search: Record<string, unknown>): RatingsChoice {
  const { show, division, agency, about, from, to } = search;
  const kept = (name: keyof RatingsChoice, value: unknown, form: RegExp) =>
    typeof value === 'string' && form.test(value) ? { [name]: value } : {};
  return {
    ...kept('show', show, /^(bad|all|unrated|figures)$/),
    ...kept('division', typeof division === 'number' ? String(division) : division, /^\d{6}(\d{3})?$/),
    ...kept('agency', agency, /^[\w-]{1,60}$/),
    ...kept('about', typeof about === 'number' ? String(about) : about, /^[\w-]{1,12}$/),
    ...kept('from', from, day),
    ...kept('to', to, day),
  };
}

const day = /^\d{4}-\d{2}-\d{2}$/;
