import { createHmac } from 'node:crypto';
import { canonical } from '@yimen/catalogue/digest.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { OpenBox } from './box.ts';

/** The digest of the event itself stands beside those of the texts it refers to, under this name. */
export const itself = 'event';

/**
 * Digests kept in history: of each event, and of what it sealed, by reference. HMAC-SM3 under the data key, so that they prove
 * the text without betraying it, cannot be made again by who only has the database, and prove nothing once the key is gone.
 */
export function digestsFor(
  events: readonly RecordedEvent[],
  kept: Readonly<Record<string, unknown>>,
  { dataKey }: OpenBox,
): Record<string, string>[] {
  const references = Object.keys(kept);
  return events.map(event => {
    const body = JSON.stringify(event.body);
    const named = references.filter(reference => body.includes(JSON.stringify(reference)));
    return Object.fromEntries([
      [itself, digestOfEvent(event, dataKey)],
      ...named.map(reference => [reference, digestOfText(reference, kept[reference], dataKey)]),
    ]);
  });
}

/** HMAC-SM3 in hex under the application's data key, over sequence, instant, actor and body, whatever the order of their keys. */
export function digestOfEvent({ seq, at, actor, body }: RecordedEvent, dataKey: OpenBox['dataKey']): string {
  return hmac(canonical([seq, at, actor, body]), dataKey);
}

/** Bound to the reference as well, so that two texts of one application cannot change places unnoticed. */
export function digestOfText(reference: string, content: unknown, dataKey: OpenBox['dataKey']): string {
  return hmac(JSON.stringify([reference, content]), dataKey);
}

function hmac(text: string, { authenticate }: OpenBox['dataKey']): string {
  return createHmac('sm3', authenticate).update(text).digest('hex');
}
