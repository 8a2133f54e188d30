import type { AnnexCommandType } from './command.ts';
import type { AnnexRefusal } from './refusal.ts';
import type { AnnexSheet, RowStatus, SheetStatus } from './sheet.ts';

/** What may be done where a sheet stands; a sent one is frozen until somebody begins a correction, which is a new version. */
const allowedOnSheet: Record<SheetStatus, readonly AnnexCommandType[]> = {
  none: ['openSheet'],
  open: [
    'enterCell',
    'submitRow',
    'returnRow',
    'mergeRow',
    'enterProblems',
    'enterSignatories',
    'urgeSheet',
    'moveDue',
    'sendSheet',
  ],
  sent: ['receiveSheet', 'beginCorrection', 'moveDue'],
  received: ['beginCorrection', 'moveDue'],
};

/** What may be done where a row stands: the county fills until it submits, then it is the city's, which may put it right itself. */
const allowedOnRow: Record<'county' | 'city', Record<RowStatus, readonly AnnexCommandType[]>> = {
  county: {
    filling: ['enterCell', 'submitRow'],
    returned: ['enterCell', 'submitRow'],
    submitted: [],
    merged: [],
  },
  city: {
    filling: [],
    returned: [],
    submitted: ['enterCell', 'returnRow', 'mergeRow'],
    merged: ['enterCell', 'returnRow'],
  },
};

/** A command as far as where a sheet stands is concerned: what, and on which row where one is meant. */
type Meant = { readonly type: AnnexCommandType; readonly division?: string };

/**
 * Why it cannot be done where the sheet and its row stand, for somebody who acts for this level; null where it can. The same table refuses
 * and draws the buttons (law 7).
 */
export function objectionTo(
  sheet: AnnexSheet,
  { type: act, division }: Meant,
  level: 'county' | 'city',
): AnnexRefusal | null {
  if (!allowedOnSheet[sheet.status].includes(act))
    return { code: 'sheet-not-now', act, status: sheet.status };
  if (division === undefined) return null;
  const row = Object.hasOwn(sheet.rows, division) ? sheet.rows[division] : undefined;
  if (row === undefined) return { code: 'no-such-row', division };
  const sides = division === sheet.city ? (['county', 'city'] as const) : [level];
  const may = sides.some(side => allowedOnRow[side][row.status].includes(act));
  return may ? null : { code: 'row-not-now', act, status: row.status };
}
