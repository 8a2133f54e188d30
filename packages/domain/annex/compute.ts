import type { AnnexForm } from './form.ts';
import type { AnnexRow } from './row.ts';

/**
 * What the platform knows of a county for a round: of the cases accepted in its days, each person once however many offices served him
 * or cases he had (R8.4, opencps #1434). Sums are over ended cases; the row shows their averages.
 */
export type CountyFacts = {
  readonly people: number;
  readonly accepted: number;
  /** How many cases had this item sent out, by its code; on which way. */
  readonly items: Readonly<Record<string, { readonly login: number; readonly paper: number }>>;
  readonly ended: {
    readonly cases: number;
    readonly copies: number;
    readonly visits: number;
    readonly days: number;
  };
};

type Computed = Pick<AnnexRow, 'runs' | 'services' | 'otherServices' | 'people'> &
  Partial<Pick<AnnexRow, 'system' | 'copiesAfter' | 'visitsAfter' | 'daysAfter'>>;

/**
 * The cells that follow from the facts. Who accepts, the figures from before and the problems are not among them: the platform cannot know
 * them. Averages of no ended case are left out rather than shown as nought.
 */
export function computeRow(form: AnnexForm, facts: CountyFacts): Computed {
  const handled = (item: string) => waysOf(facts, item) > 0;
  const { ended } = facts;
  const averages = {
    copiesAfter: average(ended.copies, ended.cases),
    visitsAfter: average(ended.visits, ended.cases),
    daysAfter: average(ended.days, ended.cases),
  };
  return {
    runs: facts.accepted > 0 ? 'yes' : 'no',
    services: form.services.filter(box => box.items.some(handled)).map(box => box.code),
    otherServices: form.otherServices.items.filter(each => handled(each.item)).map(each => each.label),
    people: facts.people,
    ...(facts.accepted > 0 && { system: { code: systemOf(facts) } }),
    ...(ended.cases > 0 && averages),
  };
}

function waysOf({ items }: CountyFacts, item: string): number {
  const ways = items[item];
  return ways === undefined ? 0 : ways.login + ways.paper;
}

/** 全部 · 部分 · 没有: by whether any item went to its office on paper. */
function systemOf({ items }: CountyFacts): 'all' | 'part' | 'none' {
  const ways = Object.values(items);
  const paper = ways.some(each => each.paper > 0);
  const login = ways.some(each => each.login > 0);
  return paper ? (login ? 'part' : 'none') : 'all';
}

/** To one decimal, halves up. */
function average(sum: number, cases: number): number {
  return Math.round((sum / cases) * 10) / 10;
}
