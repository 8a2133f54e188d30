import type { MaterialMark } from '@yimen/domain/application/material.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';

/** A paper asked for that has come since: accepting saves its mark, and so closes the ask. */
export function isAnswered(
  { kind, target }: WindowView['asks'][number],
  unsaved: readonly MaterialMark[],
): boolean {
  return kind === 'material' && unsaved.some(mark => mark.material === target && mark.found !== 'absent');
}
