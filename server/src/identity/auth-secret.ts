import { algorithms } from '../seal/algorithms.ts';
import type { PlatformKeys } from '../seal/platform-keys.ts';

/**
 * The sign-in library's secret (it signs cookies and hides second-factor secrets), derived from the platform's blind key: there is
 * no further secret to keep, and a rotation of the wrapping keys signs nobody out.
 */
export function authSecret(keys: PlatformKeys): string {
  return keyed(keys, 'auth-secret', '');
}

/** A keyed digest for things that are only ever compared: 64 hex digits. `purpose` keeps the kinds apart. */
export function keyed(keys: PlatformKeys, purpose: string, value: string): string {
  const { current, keys: versions } = keys.blind;
  return algorithms.hmacSm3(versions[current]!, `yimen/identity/${purpose}\0`, value).toString('hex');
}
