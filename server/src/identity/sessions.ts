import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { authSecret } from './auth-secret.ts';

const sessionCookie = 'yimen_session';

/** The session token a request carries, its signature checked; null without a sound one. Reads what the library signs. */
export function sessionToken(platform: Platform, request: FastifyRequest): string | null {
  for (const { name, value } of cookiesOf(request)) {
    if (name.replace(/^__Secure-/, '') !== sessionCookie) continue;
    const end = value.lastIndexOf('.');
    const token = value.slice(0, end);
    const signature = createHmac('sha256', authSecret(platform.keys)).update(token).digest('base64');
    const [given, expected] = [Buffer.from(value.slice(end + 1)), Buffer.from(signature)];
    if (given.length === expected.length && timingSafeEqual(given, expected)) return token;
  }
  return null;
}

/** The request's cookies as the library takes them; `without` leaves out the session, so that an old one is not taken for the new. */
export function cookieHeaders(request: FastifyRequest, without: 'nothing' | 'session' = 'nothing'): Headers {
  const kept = cookiesOf(request).filter(
    ({ name }) => without === 'nothing' || name.replace(/^__Secure-/, '') !== sessionCookie,
  );
  return new Headers({ cookie: kept.map(({ text }) => text).join('; ') });
}

/** Hands the library's cookies on. One by one: joined by commas, browsers read only the first (stack.md, traps). */
export function passCookies(headers: Headers, reply: FastifyReply): void {
  for (const cookie of headers.getSetCookie()) void reply.header('set-cookie', cookie);
}

/** Ends every session of somebody at once: an account disabled, a phone replaced. */
export async function endSessionsOf(
  { pool }: Platform,
  user: string,
  connection: Queryable = pool,
): Promise<void> {
  await connection.query('delete from auth_session where user_id = $1', [user]);
}

/** Ends the one session this request carries, if any. */
export async function endSessionOf(platform: Platform, request: FastifyRequest): Promise<void> {
  const token = sessionToken(platform, request);
  if (token !== null) await platform.pool.query('delete from auth_session where token = $1', [token]);
}

function cookiesOf(request: FastifyRequest): { name: string; value: string; text: string }[] {
  return (request.headers.cookie ?? '').split(';').flatMap(text => {
    const equals = text.indexOf('=');
    if (equals < 0) return [];
    try {
      const value = decodeURIComponent(text.slice(equals + 1).trim());
      return [{ name: text.slice(0, equals).trim(), value, text: text.trim() }];
    } catch {
      return []; // a cookie of somebody else, mangled
    }
  });
}
