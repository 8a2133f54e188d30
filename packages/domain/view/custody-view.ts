import { hasInFront } from '../access/in-front.ts';
import { type Offer, offers } from '../access/offers.ts';
import { holderWords } from '../application/paper-words.ts';
import { handedInWith } from '../custody/certificate.ts';
import type { HandedPaper } from '../custody/ledger.ts';
import { applicantName } from './applicant-name.ts';
import type { Lens } from './lens.ts';
import { type PaperLine, paperLine } from './paper-line.ts';

/** Every paper an application has ever handed in, whoever has it now, and what this window could give back (R3.4). */
export type CustodyView = {
  application: string;
  number: string;
  applicant: string;
  held: (PaperLine & { holder: string })[];
  atWindow: PaperLine<HandedPaper>[];
  offers: Offer[];
};

/**
 * `atWindow` are the papers at the reader's own office, which alone it could give back; his name is masked unless the reader
 * acted on the case today.
 */
export function custodyView(lens: Lens): CustodyView {
  const { application, directory, person } = lens;
  const { papers = [] } = application;
  const window = person.kind === 'staff' ? person.agency : '';
  return {
    application: application.id,
    number: application.number ?? '',
    applicant: applicantName(lens, hasInFront(person, lens.events, lens.today)),
    held: papers.map(({ holder, ...each }) => ({
      ...paperLine(lens, each),
      holder: holderWords(holder, { directory }),
    })),
    atWindow: handedInWith(papers, `window:${window}`).map(each => paperLine(lens, each)),
    offers: offers(person, application, ['giveBack']),
  };
}
