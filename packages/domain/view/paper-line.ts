import { paperFormWords } from '../application/words.ts';
import type { Paper } from '../custody/ledger.ts';
import { getMaterial } from '../service/lookup.ts';
import type { Lens } from './lens.ts';

/** A paper of the ledger as a person reads it. */
export type PaperLine = Paper & { name: string; formText: string };

export function paperLine({ service }: Pick<Lens, 'service'>, { material, form, count }: Paper): PaperLine {
  return { material, form, count, name: getMaterial(service, material).name, formText: paperFormWords[form] };
}
