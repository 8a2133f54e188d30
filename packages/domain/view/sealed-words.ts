import { type Lens, noteOf } from './lens.ts';

/** What stands under seal by its reference, for who may read it; an erased case says that it was cleared. */
export function sealedWords(lens: Lens, reference: string): string {
  return noteOf(lens, reference) ?? '（已清除）';
}
