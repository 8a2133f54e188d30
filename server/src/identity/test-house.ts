import { demoTotpSecret } from '@yimen/demo/cast.ts';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { createServer } from '../http/server.ts';
import { createLogger } from '../log/create-logger.ts';
import type { SmsPort } from '../sms/port.ts';
import type { Platform } from '../store/platform.ts';
import { staffNames } from '../store/staff-names.ts';
import { testPlatform } from '../store/test-platform.ts';
import { openIdentity } from './open-identity.ts';
import { codeNow } from './second-factor.ts';
import { createStaff } from './staff.ts';

export type House = Awaited<ReturnType<typeof openHouse>>;
export const testPassword = 'Right-horse-2026';

/** A platform with every way of signing in open, on a database of its own and a clock that can be moved; for tests only. */
export async function openHouse({
  demo = true,
  sms,
  publicUrl = 'http://127.0.0.1:8080',
  connections,
}: {
  demo?: boolean;
  sms?: SmsPort;
  publicUrl?: string;
  connections?: number | undefined;
} = {}) {
  let moved = 0;
  const platform = await testPlatform(
    () => new Date(Date.now() + moved).toISOString(),
    connections === undefined ? undefined : { size: connections },
  );
  const app = await createServer({
    logger: createLogger({ level: 'silent' }),
    nameOf: async id => (await staffNames(platform, [id])).get(id) ?? null,
  });
  const { firstLink } = await openIdentity(app, platform, { demo, publicUrl }, sms);
  const browser = () => new Browser(app);
  return {
    app,
    platform,
    firstLink,
    browser,
    /** Lets minutes pass for codes, locks and links; sessions and TOTP go by the real clock. */
    later: (minutes: number) => {
      moved += minutes * 60_000;
    },
    staff: (username: string, agency: string, ...roles: StaffRole[]) =>
      readyStaff(platform, username, agency, roles),
    signIn: (username: string) => signedInAs(browser(), username),
    close: async () => {
      await app.close();
      await platform.close();
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came back
type Sent = { status: number; body: any };

/** Sends what a browser would: its cookies, and where the request comes from. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly app: FastifyInstance;
  headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' };
  /** The `Set-Cookie` lines of the last answer. */
  set: string[] = [];

  constructor(app: FastifyInstance) {
    this.app = app;
  }

  async send(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object): Promise<Sent> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const request: InjectOptions = {
      method,
      url,
      headers: { ...this.headers, cookie },
      ...(payload && { payload }),
    };
    const answer = await this.app.inject(request);
    this.set = [answer.headers['set-cookie'] ?? []].flat();
    for (const line of this.set) this.keep(line);
    return { status: answer.statusCode, body: answer.json() };
  }

  private keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const [name = '', value = ''] = pair.split('=', 2);
    if (attributes.some(each => /^\s*max-age=0$/i.test(each))) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

function readyStaff(
  platform: Platform,
  username: string,
  agency: string,
  roles: StaffRole[],
): Promise<string> {
  const totpSecret = demoTotpSecret(username);
  return createStaff(platform, {
    username,
    name: '测试员',
    agency,
    roles,
    password: testPassword,
    totpSecret,
  });
}

async function signedInAs(browser: Browser, username: string): Promise<Browser> {
  await browser.send('POST', '/api/staff/session', { username, password: testPassword });
  const { code } = codeNow(demoTotpSecret(username));
  const { status, body } = await browser.send('POST', '/api/staff/session/totp', { code });
  if (status !== 200) throw new Error(`${username} could not sign in: ${JSON.stringify(body)}`);
  return browser;
}
