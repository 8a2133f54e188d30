import type { HandedForm } from '../custody/ledger.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import type { ElectronicSource, MaterialMark } from './material.ts';
import { markWords } from './words.ts';

/** What the window says of a material in one breath (R2.4): what lies before it, and what becomes of that (decision 0023). */
export type MarkChoice = { found: MaterialMark['found']; form?: HandedForm; source?: ElectronicSource };

/**
 * The same with what the catalogue says of the original: one that is only to be looked at is lent while an office needs it. `unsaid`: kept,
 * before the window said as what.
 */
export type MarkKind =
  | 'seen'
  | 'kept'
  | 'lent'
  | 'surrendered'
  | 'copy'
  | 'unsaid'
  | 'electronic'
  | 'shared'
  | 'absent';

/** Which of the kinds a mark is, under what the catalogue says of the original (R2.4). */
export function markKind(
  { found, form, source }: MarkChoice,
  keeping: MaterialDefinition['keeping'],
): MarkKind {
  if (found === 'electronic') return source ?? 'electronic';
  if (found !== 'kept') return found;
  if (form === 'original') return keeping === 'seen' ? 'lent' : keeping;
  return form ?? 'unsaid';
}

/** In the words of screens and papers: 原件，收存 */
export function markText(mark: MarkChoice, keeping: MaterialDefinition['keeping']): string {
  return markWords[markKind(mark, keeping)];
}
