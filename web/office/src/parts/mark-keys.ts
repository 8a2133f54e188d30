import type { MarkChoice } from '@yimen/domain/application/mark-kind.ts';

/** One key for each thing that may be said of a material, the same in every row, so that the hand learns it. */
export function keyOf({ found, form, source }: MarkChoice): string {
  if (found === 'kept') return form === 'copy' ? '3' : '2';
  if (found === 'electronic') return source === undefined ? '4' : '5';
  return found === 'seen' ? '1' : '0';
}
