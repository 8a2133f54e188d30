import { demoTotpSecret } from '@yimen/demo/cast.ts';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import { byHand } from '@yimen/server/carrier/by-hand.ts';
import { openFileStore } from '@yimen/server/files/open-files.ts';
import { createServer } from '@yimen/server/http/server.ts';
import { openIdentity } from '@yimen/server/identity/open-identity.ts';
import { codeNow } from '@yimen/server/identity/second-factor.ts';
import { createStaff } from '@yimen/server/identity/staff.ts';
import { createLogger } from '@yimen/server/log/create-logger.ts';
import { openSlices } from '@yimen/server/slices/open-slices.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { staffNames } from '@yimen/server/store/staff-names.ts';

type House = Awaited<ReturnType<typeof createServer>>;
const password = 'Bench-horse-2026';

/** The product's server as `npm start` opens it, but for its jobs and its limit of requests a minute. */
export async function openHouse(platform: Platform, home: string): Promise<House> {
  const app = await createServer({
    logger: createLogger({ level: 'error' }),
    nameOf: async id => (await staffNames(platform, [id])).get(id) ?? null,
    perMinute: 100_000_000,
  });
  await openIdentity(app, platform, { demo: true, publicUrl: platform.publicUrl });
  openSlices(app, platform, await openFileStore({ home, s3: null, clamd: null }), byHand);
  return app;
}

/** Makes an account and signs it in by password and code, as people do; answers the cookie of the session. */
export async function signIn(
  app: House,
  platform: Platform,
  agency: string,
  role: StaffRole,
): Promise<string> {
  const username = `bench-${role}-${Date.now().toString(36)}`;
  const totpSecret = demoTotpSecret(username);
  await createStaff(platform, { username, name: '测试员', agency, roles: [role], password, totpSecret });
  const first = await send(app, '/api/staff/session', { username, password });
  const second = await send(app, '/api/staff/session/totp', { code: codeNow(totpSecret).code }, first.cookie);
  if (second.status !== 200) throw new Error(`${username} could not sign in: ${second.text}`);
  return second.cookie;
}

async function send(app: House, url: string, payload: object, cookie = '') {
  const answer = await app.inject({ method: 'POST', url, payload, headers: { cookie } });
  const lines = [answer.headers['set-cookie'] ?? []].flat();
  const given = lines.map(line => line.split(';')[0]).join('; ');
  return { status: answer.statusCode, text: answer.body, cookie: [cookie, given].filter(Boolean).join('; ') };
}
