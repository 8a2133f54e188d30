import type { Progress } from '../application/progress.ts';
import { getItem } from '../service/lookup.ts';

/** What an item really resulted in: the papers it made, by title, else the result as the catalogue calls it. */
export function resultName({ state, context }: Pick<Progress, 'state' | 'context'>, code: string): string {
  const { name, papers = [] } = getItem(context.service, code).result;
  const kinds = papers.map(({ template }) => template.split('/')[0]);
  const made = (state.documents ?? []).filter(
    ({ kind, items, replacedBy }) => replacedBy === null && items.includes(code) && kinds.includes(kind),
  );
  return made.length === 0 ? name : made.map(({ title }) => title).join('、');
}
