import { certificateOf, holderOfCertificate } from '../../custody/certificate.ts';
import { issueHandBackSlip } from '../../document/hand-back-slip.ts';
import { windowOf } from '../../document/letterhead.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { isGranted } from '../item.ts';
import type { Act } from '../progress.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';

/**
 * The department gives papers back to the window, against signatures on a 证件交接单: what it need not keep, what an item that came to
 * nothing brought it, and with them the certificate it issued, which the window keeps from now on (R3.4). A certificate is listed once,
 * and again only where the one before is lost and the office made out another.
 */
export const returnPapers: Act<CommandOf<'returnPapers'>> = (progress, { item, papers, result = false }) => {
  const { agency } = getStateOfItem(progress.state, item);
  const window = windowOf(progress);
  const issued = result && isGranted(getStateOfItem(progress.state, item)) ? item : null;
  if (issued !== null && holderOfCertificate(progress.state.papers, issued) !== null)
    return { code: 'certificate-listed', item };
  if (papers.length === 0 && issued === null) return { code: 'no-papers-named' };
  const refusal =
    objectToPaper(progress, item) ??
    movePapers(progress, papers, `agency:${agency}`, `window:${window}`, 'returned');
  if (refusal !== null) return refusal;
  if (issued !== null)
    movePapers(progress, [certificateOf(issued)], `agency:${agency}`, `window:${window}`, 'issued');
  issueHandBackSlip(progress, { from: agency, to: window, papers, item, issued });
  return null;
};

/** The window gives back to the soldier what he handed in, and he signs for it on a 证件交接单; results are delivered, and he signs a 送达回执 (R4.2). */
export const giveBack: Act<CommandOf<'giveBack'>> = (progress, { papers }) => {
  if (papers.length === 0) return { code: 'no-papers-named' };
  const window = windowOf(progress);
  const refusal = movePapers(progress, papers, `window:${window}`, 'applicant', 'given-back');
  if (refusal !== null) return refusal;
  issueHandBackSlip(progress, { from: window, to: null, papers, item: null, issued: null });
  return null;
};
