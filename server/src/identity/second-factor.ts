import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { Secret, TOTP } from 'otpauth';
import type { PlatformKeys } from '../seal/platform-keys.ts';
import type { Platform } from '../store/platform.ts';
import { authSecret } from './auth-secret.ts';

const period = 30;

/** 160 random bits in base 32, as authenticator apps take them. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The `otpauth://` address that a page draws as a QR code. */
export function otpauthUri(username: string, secret: string): string {
  return totpOf(secret, username).toString();
}

/** The code of this moment, and how long it lasts: for the demo and for tests. */
export function codeNow(secret: string, at = Date.now()): { code: string; secondsLeft: number } {
  return {
    code: totpOf(secret).generate({ timestamp: at }),
    secondsLeft: period - (Math.floor(at / 1000) % period),
  };
}

/** The time step this code belongs to, one step of drift allowed either way; null when it is no code of this secret now. */
export function stepOf(secret: string, code: string, at = Date.now()): number | null {
  const drift = totpOf(secret).validate({ token: code, timestamp: at, window: 1 });
  return drift === null ? null : Math.floor(at / 1000 / period) + drift;
}

/** Encrypted as the sign-in library does itself, so that it can read what is enrolled here; `secret` is base32. */
export function hideTotpSecret(keys: PlatformKeys, secret: string): Promise<string> {
  return symmetricEncrypt({ key: authSecret(keys), data: `base32:${secret}` });
}

/** The secret enrolled for this member of staff, or null when none is. */
export async function findTotpSecret({ pool, keys }: Platform, staff: string): Promise<string | null> {
  const { rows } = await pool.query<{ secret: string }>(
    'select secret from auth_two_factor where user_id = $1',
    [staff],
  );
  const hidden = rows[0]?.secret;
  if (hidden === undefined) return null;
  return (await symmetricDecrypt({ key: authSecret(keys), data: hidden })).replace(/^base32:/, '');
}

/** Uses up a time step: false when this code, or a later one, has already opened a session. */
export async function useStep({ pool }: Platform, staff: string, step: number): Promise<boolean> {
  const { rowCount } = await pool.query('update staff set totp_step = $2 where id = $1 and totp_step < $2', [
    staff,
    step,
  ]);
  return rowCount === 1;
}

/** What people type, without the spaces that apps show. */
export function plainCode(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function totpOf(secret: string, label = ''): TOTP {
  return new TOTP({ issuer: '一门', label, secret: Secret.fromBase32(secret), digits: 6, period });
}
