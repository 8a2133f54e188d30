import type { Message } from '../store/message.ts';

/** A short message on its way to a phone. `template` names the kind, for gateways that want registered templates. */
export type Sms = Message & { id: string; text: string };

/** How messages leave the platform. `null` where nothing is configured: then nobody can be sent a code, and is told so. */
export type SmsPort = {
  /** Resolves when the gateway has taken the message; throws when it has not. The error carries neither phone nor text. */
  send: (sms: Sms) => Promise<void>;
} | null;

/** The embedded demo sends nothing: the message stays, sealed, in the outbox that the demo page shows. */
export const demoSms: SmsPort = { send: async () => {} };
