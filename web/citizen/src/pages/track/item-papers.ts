import type { View } from '../../draft/draft.ts';

type Paper = View['documents'][number];

/** The papers that came of an item, told with it once it has ended; the standing ones only. */
export function papersOfItem({ items, documents }: View, code: string): Paper[] {
  const ended = items.some(each => each.code === code && each.conclusion !== null);
  return ended ? documents.filter(each => !each.replaced && each.items.includes(code)) : [];
}

/** The rest: of the application as a whole, of items under way, and what was replaced. */
export function otherPapers(view: View): Paper[] {
  const told = new Set(view.items.flatMap(({ code }) => papersOfItem(view, code)));
  return view.documents.filter(each => !told.has(each));
}
