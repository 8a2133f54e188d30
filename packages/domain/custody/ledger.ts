/**
 * A paper the platform answers for: what it is, the original or a copy of a material or the certificate of an item's result, and how
 * many (R3.4). `material` is the material's code; of a certificate the item's.
 */
export type Paper = { material: string; form: PaperForm; count: number };
export const handedForms = ['original', 'copy'] as const;
export type HandedForm = (typeof handedForms)[number];
export type PaperForm = HandedForm | 'certificate';
/** What the soldier hands in, which acts name: a certificate moves with the result it is of. */
export type HandedPaper = Paper & { form: HandedForm };

/**
 * Who has a paper: the soldier, a window, an office that handles an item or has filed it for good, a hand-over on its way under its
 * sheet's number, or nobody while it is being looked for. There is no other place, so no paper is ever without a holder.
 */
export type Holder =
  | 'applicant'
  | `window:${string}`
  | `agency:${string}`
  | `filed:${string}`
  | `transit:${string}`
  | `missing:${string}`;

/** What one holder has of one paper; never less than one. */
export type Holding = Paper & { holder: Holder };
/** Every paper the platform has ever had a part in, wherever it is now. */
export type Ledger = readonly Holding[];

/**
 * Double entry: what one holder gives, the other gets. Papers come to be known when the soldier first hands them in, certificates when
 * an office hands them over, and the ledger forgets none: a movement from anybody else who has not got them is broken and throws, and
 * the sum over all holders changes only there.
 */
export function moved(ledger: Ledger, papers: readonly Paper[], from: Holder, to: Holder): Ledger {
  return papers.reduce((before, paper) => {
    const has = countWith(before, from, paper);
    if (!Number.isInteger(paper.count) || paper.count < 1)
      throw new RangeError(`${paper.count} papers cannot be moved`);
    if (has < paper.count && !isOrigin(from, paper))
      throw new RangeError(`${from} has ${has} of ${paper.material}, not ${paper.count}`);
    const given = withCount(before, from, paper, Math.max(0, has - paper.count));
    return withCount(given, to, paper, countWith(given, to, paper) + paper.count);
  }, ledger);
}

/** One entry for each material and form, whatever number of papers it counts; nothing where the ledger was never begun. */
export function papersWith(ledger: Ledger = [], holder: Holder): Paper[] {
  return ledger
    .filter(each => each.holder === holder)
    .map(({ material, form, count }) => ({ material, form, count }));
}

/** Originals and copies of one material are counted apart; 0 where the holder never had one. */
export function countWith(ledger: Ledger = [], holder: Holder, { material, form }: Kind): number {
  return ledger.find(each => each.holder === holder && isOf(each, { material, form }))?.count ?? 0;
}

/** How many of it the soldier has handed in and not got back. */
export function countOut(ledger: Ledger = [], kind: Kind): number {
  return ledger
    .filter(each => each.holder !== 'applicant' && isOf(each, kind))
    .reduce((sum, each) => sum + each.count, 0);
}

/** Those of the papers that the holder has not got in that number. */
export function lackingWith(ledger: Ledger = [], holder: Holder, papers: readonly Paper[]): Paper[] {
  return summed(papers).filter(each => each.count > countWith(ledger, holder, each));
}

/** What is left of the papers when others are taken away. */
export function without<P extends Paper>(papers: readonly P[], away: readonly Paper[]): P[] {
  return summed(papers)
    .map(each => ({ ...each, count: each.count - (away.find(one => isOf(one, each))?.count ?? 0) }))
    .filter(each => each.count > 0);
}

/** Each paper once, however often it was named; none with a count of nothing. */
export function summed<P extends Paper>(papers: readonly P[]): P[] {
  const sums = new Map<string, P>();
  for (const paper of papers) {
    const key = `${paper.form} ${paper.material}`;
    sums.set(key, { ...paper, count: paper.count + (sums.get(key)?.count ?? 0) });
  }
  return [...sums.values()].filter(each => each.count !== 0);
}

/** Where a paper comes from that nobody had before. */
export function isOrigin(from: Holder, { form }: Pick<Paper, 'form'>): boolean {
  return form === 'certificate' ? from.startsWith('agency:') : from === 'applicant';
}

type Kind = { material: string; form: PaperForm };

function isOf(paper: Kind, { material, form }: Kind): boolean {
  return paper.material === material && paper.form === form;
}

function withCount(ledger: Ledger, holder: Holder, { material, form }: Kind, count: number): Ledger {
  const others = ledger.filter(each => !(each.holder === holder && isOf(each, { material, form })));
  return count === 0 ? others : [...others, { holder, material, form, count }];
}
