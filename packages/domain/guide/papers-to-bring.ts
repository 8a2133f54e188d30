import type { GuideItem } from './guide-item.ts';
import type { GuideMaterial } from './guide-material.ts';

/** One paper of the whole list, and the items that use it; nobody brings one twice (R5.3). */
export type GuidePapers = Pick<GuideMaterial, 'code' | 'name' | 'form' | 'copies' | 'after'> & {
  /** Short names of the items, each with the condition under which it wants the paper. */
  usedBy: { name: string; when: string | null; optional: boolean }[];
};

/** Every paper some item wants from the soldier, each once in the order of the items; what is made inside is left out. */
export function papersToBring(items: readonly GuideItem[]): GuidePapers[] {
  const papers = new Map<string, GuidePapers>();
  for (const item of items) {
    for (const { code, name, form, copies, after, need, when } of item.materials) {
      if (need === 'made') continue;
      const known = papers.get(code) ?? { code, name, form, copies, after, usedBy: [] };
      known.usedBy.push({ name: item.shortName, when, optional: need === 'may' });
      papers.set(code, known);
    }
  }
  return [...papers.values()];
}
