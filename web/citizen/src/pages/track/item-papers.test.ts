import { expect, test } from 'vitest';
import type { View } from '../../draft/draft.ts';
import { otherPapers, papersOfItem } from './item-papers.ts';

const paper = (document: string, items: string[], replaced = false) => ({ document, items, replaced });
const view = {
  items: [
    { code: '01', conclusion: { outcome: 'granted' } },
    { code: '11', conclusion: null },
  ],
  documents: [
    paper('notice', ['01']),
    paper('old', ['01'], true),
    paper('special', ['11']),
    paper('acceptance', []),
  ],
} as unknown as View;
const names = (papers: View['documents']) => papers.map(({ document }) => document);

test('a paper stands with its item once that has ended, and nowhere twice', () => {
  expect(names(papersOfItem(view, '01'))).toEqual(['notice']);
  expect(names(papersOfItem(view, '11'))).toEqual([]);
  expect(names(otherPapers(view))).toEqual(['old', 'special', 'acceptance']);
});
