import { holderWords } from '../application/paper-words.ts';
import { isCertificate } from '../custody/certificate.ts';
import { getItem } from '../service/lookup.ts';
import type { Lens } from './lens.ts';
import { type PaperLine, paperLine } from './paper-line.ts';

/** A paper and who has it now, as a person reads it. */
export type HeldLine = PaperLine & { holder: string };
type Seen = Pick<Lens, 'application' | 'service' | 'directory'>;

/** Where every paper of one item is: what it needs of what was handed in, and its certificate (R3.4). */
export function heldOfItem(lens: Seen, code: string): HeldLine[] {
  const needs = new Set(getItem(lens.service, code).materials.map(each => each.material));
  return heldLines(lens, each => (isCertificate(each) ? each.material === code : needs.has(each.material)));
}

/** Who has what of one material. */
export function heldOfMaterial(lens: Seen, material: string): HeldLine[] {
  return heldLines(lens, each => !isCertificate(each) && each.material === material);
}

type Held = NonNullable<Lens['application']['papers']>[number];

function heldLines(lens: Seen, wanted: (paper: Held) => boolean): HeldLine[] {
  return (lens.application.papers ?? [])
    .filter(wanted)
    .map(({ holder, ...paper }) => ({ ...paperLine(lens, paper), holder: holderWords(holder, lens) }));
}
