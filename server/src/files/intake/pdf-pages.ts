import type { Fault } from './fault.ts';
import { limits } from './limits.ts';
import type { PdfObject } from './pdf-parts.ts';

/** How many pages there are, or what is wrong with them: a page that hangs in its tree twice would be thousands to a reader. */
export function countPages(objects: readonly PdfObject[]): number | Fault {
  if (isTangled(objects)) return 'pdf-broken';
  const pages = new Set(objects.filter(({ text }) => isPage.test(text)).map(each => each.number)).size;
  if (pages === 0) return 'pdf-no-pages';
  return pages > limits.pages ? 'pdf-too-many-pages' : pages;
}

const isPage = /\/Type\s*\/Page(?![A-Za-z])/;

/** Whether a branch of some tree is a branch twice: of one parent, or of two. */
function isTangled(objects: readonly PdfObject[]): boolean {
  const parents = new Map<string, string>();
  for (const { number, text } of objects)
    for (const [, kids] of text.matchAll(/\/Kids\s*\[([^\]]*)\]/g)) {
      const all = [...kids!.matchAll(/(\d+)\s+\d+\s+R/g)].map(each => each[1]!);
      if (new Set(all).size < all.length) return true;
      for (const kid of all) {
        if ((parents.get(kid) ?? number) !== number) return true;
        parents.set(kid, number);
      }
    }
  return false;
}
