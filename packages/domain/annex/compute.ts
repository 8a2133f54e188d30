import type { AnnexForm, PairColumn } from './form.ts';
import type { AnnexRow } from './row.ts';

/**
 * What the platform knows of a county for a round: of the cases accepted in its days, each person once however many offices served him
 * or cases he had (R8.4, opencps #1434). Sums are over cases that ended with something
 * granted (已办结); the row shows their averages.
 */
export type CountyFacts = {
  readonly people: number;
  readonly accepted: number;
  /** How many cases had this item sent out, by its key (`itemKey`), so that what a place added is in no box of the province's items; on which way. */
  readonly items: Readonly<Record<string, { readonly login: number; readonly paper: number }>>;
  readonly ended: {
    readonly cases: number;
    readonly copies: number;
    readonly visits: number;
    readonly days: number;
  };
};

type Computed = Partial<Omit<AnnexRow, 'office' | `${PairColumn}Before`>>;

/**
 * The cells that follow from the facts. Who accepts, the figures from before and the problems are not among them: the platform cannot know
 * them. Of a county without a case it knows nothing, least of all that no service runs there: it may run on paper (R8.4). Averages of no
 * ended case are left out rather than shown as nought; so is a system no item has gone through, and a list with nothing on it.
 */
export function computeRow(form: AnnexForm, facts: CountyFacts): Computed {
  if (facts.accepted === 0) return {};
  const handled = (item: string) => waysOf(facts, item) > 0;
  const { ended } = facts;
  const averages = {
    copiesAfter: average(ended.copies, ended.cases),
    visitsAfter: average(ended.visits, ended.cases),
    daysAfter: average(ended.days, ended.cases),
  };
  const services = form.services.filter(box => box.items.some(handled)).map(box => box.code);
  const otherServices = form.otherServices.items
    .filter(each => handled(each.item))
    .map(each => each.label)
    .slice(0, form.otherServices.lines);
  return {
    runs: 'yes',
    people: facts.people,
    ...(services.length > 0 && { services }),
    ...(otherServices.length > 0 && { otherServices }),
    ...(Object.keys(facts.items).length > 0 && { system: { code: systemOf(facts) } }),
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
