import { without } from '../../custody/ledger.ts';
import { windowOf } from '../../document/letterhead.ts';
import { dateOfInstant } from '../../plain/date.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';
import { findOpenPart, receiveSheet, signatureOf } from './sign-sheet.ts';

/** A hand-over that never arrived: its papers are missing under the sheet's number until they are found, and the item may be handed over again. */
export const reportLost: Act<CommandOf<'reportLost'>> = (progress, { item, sheet, note }) => {
  const objection = objectToPaper(progress, item);
  if (objection !== null) return objection;
  const part = findOpenPart(progress, item, sheet);
  if ('code' in part) return part;
  progress.emit({ type: 'ItemSheetLost', item, sheet, note: keepNote(progress, note) });
  return movePapers(progress, part.papers, `transit:${sheet}`, `missing:${sheet}`, 'lost', { sheet });
};

/**
 * What was missing is here again: at the window, or at the department after all. That the department has it stands on record with who of it
 * signed and the day, as every hand-over does; had nobody signed for the sheet yet, that is its signature, and the receipt of the item.
 */
export const reportFound: Act<CommandOf<'reportFound'>> = (progress, { item, sheet, papers, at, signed }) => {
  const { agency, sheets = [] } = getStateOfItem(progress.state, item);
  const part = sheets.findLast(each => each.sheet === sheet);
  if (part === undefined) return { code: 'no-such-sheet', sheet };
  const missing = `missing:${sheet}` as const;
  if (at === 'window')
    return movePapers(progress, papers, missing, `window:${windowOf(progress)}`, 'found', { sheet });
  const signature = signatureOf(progress, agency, signed, dateOfInstant(part.at));
  if ('code' in signature) return signature;
  const first = part.signed === null && part.lostAt !== null;
  if (first && papers.length > 0)
    receiveSheet(progress, { item, sheet, ...signature, short: without(part.papers, papers), note: null });
  const receipt = first ? undefined : { on: signature.on, by: signature.by };
  return movePapers(progress, papers, missing, `agency:${agency}`, 'found', {
    ...{ sheet },
    ...(receipt && { receipt }),
  });
};
