import type { View } from './draft.ts';

type Line = View['materials'][number];

/** Whether this material serves again from an earlier case, and the window has not said no (R5.2). */
function isReused({ reuse }: Pick<Line, 'reuse'>): boolean {
  return reuse !== null && reuse.refused === null;
}

/** The codes of the materials that serve again. */
export function reusedIn(view: View | undefined): ReadonlySet<string> {
  return new Set(view?.materials.filter(isReused).map(line => line.code) ?? []);
}
