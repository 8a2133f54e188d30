import { nameOfPaper } from '../application/paper-words.ts';
import { paperFormWords } from '../application/words.ts';
import type { Paper } from '../custody/ledger.ts';
import type { Lens } from './lens.ts';

/** A paper of the ledger as a person reads it. */
export type PaperLine<P extends Paper = Paper> = P & { name: string; formText: string };

/** Of a certificate the name is that of the item's result; `formText` says 原件, 复印件 or 证件. */
export function paperLine<P extends Paper>(lens: Pick<Lens, 'service'>, paper: P): PaperLine<P> {
  return { ...paper, name: nameOfPaper(paper, lens), formText: paperFormWords[paper.form] };
}
