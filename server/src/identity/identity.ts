import type { SmsPort } from '../sms/port.ts';
import type { Platform } from '../store/platform.ts';
import { type Auth, authFor } from './auth.ts';

/** What everything about signing in stands on. Passed, never global. */
export type Identity = {
  platform: Platform;
  auth: Auth;
  sms: SmsPort;
  demo: boolean;
  /** What people type in the browser, without a slash at the end. */
  publicUrl: string;
};

/** Keeps only the origin of `publicUrl`; throws a `TypeError` for what is no address. */
export function identityOf(
  platform: Platform,
  given: { sms: SmsPort; demo: boolean; publicUrl: string },
): Identity {
  const publicUrl = new URL(given.publicUrl).origin;
  return { platform, auth: authFor(platform, publicUrl), sms: given.sms, demo: given.demo, publicUrl };
}
