import { type Paper, summed, without } from '../../custody/ledger.ts';
import { isOnTheWay, isSignedFor, type SheetPart } from '../../custody/sheet.ts';
import { compare, dateOfInstant, type PlainDate } from '../../plain/date.ts';
import { getItem } from '../../service/lookup.ts';
import { getStateOfItem } from '../application.ts';
import { type Clocks, startClocks } from '../clocks.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { objectToOther } from './claim.ts';
import { objectToPaper } from './hand-over.ts';
import { movePapers } from './move-papers.ts';

/**
 * The department signs for its part of a sheet (R3.4): logged in, or on the paper sheet, which the window records with who signed and
 * the day. What is on the list and was not there is missing from now on and looked for. The first signature is the receipt of the
 * item; where the catalogue counts from it, the clocks begin anew.
 */
export const signSheet: Act<CommandOf<'signSheet'>> = (progress, command) => {
  const { item, sheet, note, signed } = command;
  const { agency, stage } = getStateOfItem(progress.state, item);
  const byDepartment = isBy(progress, agency);
  const objection = objectToPaper(progress, item) ?? (byDepartment ? objectToOther(progress, item) : null);
  if (objection !== null) return objection;
  const part = findOpenPart(progress, item, sheet);
  if ('code' in part) return part;
  if (!byDepartment && (signed === undefined || signed.by.trim() === '')) return { code: 'signer-needed' };
  const on = byDepartment ? progress.context.today : signed!.on;
  const short = summed(command.short);
  const refusal = objectToDay(progress, dateOfInstant(part.at), on) ?? objectToShort(part, short);
  if (refusal !== null) return refusal;
  const clocks = clocksAnew(progress, item, on);
  progress.emit({
    type: 'ItemSheetSigned',
    item,
    sheet,
    on,
    by: byDepartment ? null : keepNote(progress, signed?.by, 0),
    short,
    note: keepNote(progress, note, 1),
    ...(clocks && { clocks }),
  });
  movePapers(
    progress,
    without(part.papers, short),
    `transit:${sheet}`,
    `agency:${agency}`,
    'signed-for',
    sheet,
  );
  movePapers(progress, short, `transit:${sheet}`, `missing:${sheet}`, 'short', sheet);
  if (stage.status !== 'dispatched') return null;
  const recordedFor = { agency, on, number: null };
  progress.emit({ type: 'ItemReceived', item, ...(!byDepartment && { recordedFor }) });
  return null;
};

/** Whether the officer is of the department itself; else the window writes down what was done on paper. */
export function isBy({ context: { actor } }: Progress, agency: string): boolean {
  return actor.kind === 'staff' && actor.agency === agency;
}

/** The item's part of this sheet while it is on its way. */
export function findOpenPart({ state }: Progress, item: string, sheet: string): SheetPart | Refusal {
  const { sheets = [] } = getStateOfItem(state, item);
  const part = sheets.findLast(each => each.sheet === sheet);
  if (part === undefined) return { code: 'no-such-sheet', sheet };
  return isOnTheWay(part) ? part : { code: 'sheet-closed', sheet };
}

/** A day that the window writes down lies between what came before it and today. */
export function objectToDay(
  { context: { today } }: Progress,
  earliest: PlainDate,
  on: PlainDate,
): Refusal | null {
  return compare(on, earliest) < 0 || compare(on, today) > 0
    ? { code: 'day-impossible', earliest, latest: today }
    : null;
}

function objectToShort({ papers }: SheetPart, short: readonly Paper[]): Refusal | null {
  const strange = without(short, papers);
  return strange.length > 0 ? { code: 'papers-not-there', papers: strange } : null;
}

function clocksAnew({ state, context }: Progress, code: string, on: PlainDate): Clocks | null {
  const item = getStateOfItem(state, code);
  const definition = getItem(context.service, code);
  if (definition.channel?.clockFrom !== 'signed' || item.stage.status !== 'dispatched' || isSignedFor(item))
    return null;
  return startClocks(definition, on, context.calendar);
}
