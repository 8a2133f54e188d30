import type { GivenResultFile } from '@yimen/domain/application/result-file.ts';
import type { DataKey } from '../seal/data-key.ts';
import { SealBroken } from '../seal/seal-broken.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { openJson, sealJson } from '../seal/sealed-json.ts';

/** Where a ticket counts: for this item of this application, from the hands of whoever was given it. */
export type TicketPlace = { application: string; item: string; person: string };
type Ticket = GivenResultFile & { at: string };

/** A ticket ends before the sweep looks at what it stands for, a day after the upload (decision 0026). */
const hours = 12;

/**
 * What an upload of a result is answered with, and what the conclusion brings back (decision 0026): the facts of a file that passed the
 * intake and lies sealed, sealed themselves under the application's key. So nothing is written between the two, and nothing made up is taken.
 */
export function sealTicket(ticket: Ticket, dataKey: DataKey, place: TicketPlace): string {
  return sealJson(ticket, dataKey, contextOf(place)).toString('base64url');
}

/** The file of a ticket; null where it is too old, of another place, or nothing of ours. */
export function openTicket(
  text: string,
  dataKey: DataKey,
  place: TicketPlace,
  now: string,
): GivenResultFile | null {
  try {
    const { at, ...given } = openJson<Ticket>(Buffer.from(text, 'base64url'), dataKey, contextOf(place));
    return Date.parse(now) - Date.parse(at) < hours * 60 * 60 * 1000 ? given : null;
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
}

function contextOf({ application, item, person }: TicketPlace): string {
  return applicationContext(application, `result-ticket/${item}/${person}`, 0);
}
