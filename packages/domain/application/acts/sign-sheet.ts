import { type Paper, summed, without } from '../../custody/ledger.ts';
import { isOnTheWay, isSignedFor, type SheetPart } from '../../custody/sheet.ts';
import { compare, dateOfInstant, type PlainDate } from '../../plain/date.ts';
import { getItem } from '../../service/lookup.ts';
import { getStateOfItem } from '../application.ts';
import { type Clocks, startClocks } from '../clocks.ts';
import type { CommandOf } from '../command.ts';
import type { EventOf } from '../event.ts';
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
  const { item, sheet, note, signed, odd = [] } = command;
  const { agency } = getStateOfItem(progress.state, item);
  const byDepartment = isBy(progress, agency);
  const objection = objectToPaper(progress, item) ?? (byDepartment ? objectToOther(progress, item) : null);
  if (objection !== null) return objection;
  const part = findOpenPart(progress, item, sheet);
  if ('code' in part) return part;
  const short = summed(command.short);
  const refusal = objectToShort(part, short);
  if (refusal !== null) return refusal;
  const signature = signatureOf(progress, agency, signed, dateOfInstant(part.at));
  if ('code' in signature) return signature;
  const way = `transit:${sheet}` as const;
  const came = without(part.papers, short);
  const differs = [...new Set(odd)];
  receiveSheet(progress, {
    ...{ item, sheet, ...signature, short, note: keepNote(progress, note, 1) },
    ...(differs.length > 0 && { odd: differs }),
  });
  movePapers(progress, came, way, `agency:${agency}`, 'signed-for', { sheet });
  movePapers(progress, short, way, `missing:${sheet}`, 'short', { sheet });
  return null;
};

type Signing = { on: PlainDate; by: string | null };

/** Who signs and on which day: the office itself, now; else as the window reads it on paper. Refuses without a name, and days that cannot be. */
export function signatureOf(
  progress: Progress,
  agency: string,
  signed: { by: string; on: PlainDate } | undefined,
  earliest: PlainDate,
): Signing | Refusal {
  if (isBy(progress, agency)) return { on: progress.context.today, by: null };
  if (signed === undefined || signed.by.trim() === '') return { code: 'signer-needed' };
  return (
    objectToDay(progress, earliest, signed.on) ?? { on: signed.on, by: keepNote(progress, signed.by, 0) }
  );
}

/** Signed for: with the first signature the item is received, and where the catalogue counts from it, the clocks begin anew. */
export function receiveSheet(
  progress: Progress,
  signing: Signing & Pick<EventOf<'ItemSheetSigned'>, 'item' | 'sheet' | 'short' | 'odd' | 'note'>,
): void {
  const { item, on } = signing;
  const { agency, stage } = getStateOfItem(progress.state, item);
  const clocks = clocksAnew(progress, item, on);
  progress.emit({ type: 'ItemSheetSigned', ...signing, ...(clocks && { clocks }) });
  if (stage.status !== 'dispatched') return;
  const recordedFor = { agency, on, number: null };
  progress.emit({ type: 'ItemReceived', item, ...(!isBy(progress, agency) && { recordedFor }) });
}

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
