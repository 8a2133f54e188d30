import type { MessageTemplate } from '@yimen/catalogue/messages.ts';
import type { PlatformKeys } from '../seal/platform-keys.ts';
import { platformSealed } from '../seal/platform-sealed.ts';

/** What a waiting message holds under seal: to whom, which text of the catalogue, and what stands in its gaps. */
export type Message = { phone: string; template: MessageTemplate; values: Record<string, string> };

/** Where a message belongs: to an event of an application, or to nothing but itself. Its seal is bound to it. */
export type MessagePlace = { id: string } | { application: string; seq: number };

/**
 * Under the platform's key and not the application's, so that the outbox opens no box; what is moved to another place opens no
 * more.
 */
export function sealMessage(keys: PlatformKeys, place: MessagePlace, message: Message): Buffer {
  return platformSealed(keys).sealJson(message, contextOf(place));
}

/** Throws `SealBroken` when it was changed, sealed for another place, or by a key this platform does not hold. */
export function openMessage(keys: PlatformKeys, place: MessagePlace, sealed: Buffer): Message {
  return platformSealed(keys).openJson<Message>(sealed, contextOf(place));
}

function contextOf(place: MessagePlace): string {
  return 'id' in place ? `message/${place.id}` : `message/${place.application}/${place.seq}`;
}
