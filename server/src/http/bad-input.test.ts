import { problemCodes } from '@yimen/contract/problem.ts';
import type { RouteShape } from '@yimen/contract/route.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../identity/test-house.ts';
import { type Call, type Cast, castOf, type RouteName, routeList, soundCalls } from '../slices/test-calls.ts';
import { type Came, type Office, openOffice } from '../slices/test-office.ts';
import { hostileBodies, hostileValues, marker, mutations } from './test-hostile.ts';

let office: Office;
let cast: Cast;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
});
afterAll(() => office.close());

const everybody = ['stranger', 'citizen', 'clerk', 'handler', 'lead', 'administrator'] as const;
type Who = (typeof everybody)[number];

/** For whom a route is there at all; for everybody else it is as if it were not. */
const admitted: Record<RouteShape['audience'], readonly Who[]> = {
  anyone: everybody,
  demo: everybody,
  citizen: ['citizen'],
  staff: ['clerk', 'handler', 'lead', 'administrator'],
  administrator: ['administrator'],
};

/** Ending a session would end the test; what it does is shown with signing in. */
const withoutSessions = routeList.filter(({ name }) => name !== 'closeSession');

describe('whatever is sent, the answer is a view or a problem with a stable code and a Chinese sentence (issue 2, Bad input)', () => {
  describe.each(withoutSessions)('$name', ({ name, route }) => {
    test('a body that is none, from everybody', async () => {
      const { url } = await soundCall(name);
      for (const who of everybody)
        for (const { title, type, text } of hostileBodies) {
          if (route.method === 'GET' && text !== '') continue;
          const answer = await office.ask(browserOf(who), {
            method: route.method,
            url,
            payload: text,
            headers: { 'content-type': type, ...(text === '' && { 'content-length': '0' }) },
          });
          expectSound(answer, `${who} ${title}`);
          if (!admitted[route.audience].includes(who)) expectNothingThere(answer, who);
        }
    });

    test('addresses of nothing and of nonsense, from everybody', async () => {
      const { url, body, headers } = await soundCall(name);
      for (const who of everybody)
        for (const each of strangeAddresses(url)) {
          const answer = await office.ask(browserOf(who), {
            method: route.method,
            url: each,
            ...(body && { payload: body }),
            ...(headers && { headers }),
          });
          expectSound(answer, `${who} ${each.slice(0, 120)}`);
        }
    });

    if ('body' in route)
      test('each value in turn is another', async () => {
        let ready = await soundCall(name);
        for (const { where, what, body } of mutations(ready.body!)) {
          const answer = await send(name, route, ready.url, with_seen(body, ready.body!));
          expectSound(answer, `${where} is ${what}`);
          if (answer.status === 200) ready = await soundCall(name);
        }
      });
  });
});

/** A change that is tried on something fresh keeps the fresh revision, unless that is what was changed. */
function with_seen(body: unknown, ready: object): unknown {
  const { seen } = ready as { seen?: number };
  const mutated = body as { seen?: unknown };
  return seen !== undefined && typeof mutated.seen === 'number' && mutated.seen > 0 && mutated.seen < 100
    ? { ...mutated, seen }
    : body;
}

function soundCall(name: RouteName): Promise<Call> | Call {
  return soundCalls(office, cast)[name].make();
}

function browserOf(who: Who): Browser {
  return who === 'stranger' ? office.browser() : cast[who].browser;
}

function send(name: RouteName, route: RouteShape, url: string, body: unknown): Promise<Came> {
  const { as } = soundCalls(office, cast)[name];
  const browser = as === 'stranger' ? office.browser() : cast[as].browser;
  return office.ask(browser, {
    method: route.method,
    url,
    payload: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });
}

function expectSound({ status, type, text, body }: Came, what: string): void {
  expect(status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500);
  if (status < 400) return;
  expect(type, what).toContain('application/problem+json');
  expect(problemCodes, what).toContain(body.code);
  expect(body.status, what).toBe(status);
  expect(body.detail, what).toMatch(/\p{Script=Han}/u);
  expect(body.title, what).toMatch(/\p{Script=Han}/u);
  expect(text, what).not.toContain(marker);
  expect(text, what).not.toMatch(/node_modules|\.ts:\d|Error:|at \w+ \(|SQLSTATE|syntax/);
}

function expectNothingThere({ status, body }: Came, who: Who): void {
  expect([status, body.code], who).toEqual(who === 'stranger' ? [401, 'not-signed-in'] : [404, 'not-found']);
}

/** The same address with each of its ids another, each of its query values another, and both badly encoded. */
function strangeAddresses(url: string): string[] {
  const [path = '', query] = url.split('?');
  const ids = [
    '00000000-0000-4000-8000-000000000000',
    '00000000-0000-0000-0000-000000000000',
    '1',
    '%00',
    '%',
  ];
  const others = [...ids, encodeURIComponent(`'${marker}<`), marker.repeat(20), '..%2f..', '%ED%A0%80'];
  const parts = path.split('/');
  const changeable = parts.flatMap((part, place) => (/\d{2}|-|a{40}/.test(part) ? [place] : []));
  const paths = changeable.flatMap(place => others.map(each => parts.with(place, each).join('/')));
  const names = query === undefined ? [] : [...new URLSearchParams(query).keys()];
  const values = Object.values(hostileValues).filter(each => typeof each === 'string');
  const cursors = [
    ['x', 'y'],
    ['x', 'y', 'z'],
    [null, null],
    [null, null, null],
    ['2026-01-01', marker],
  ];
  const queries = [
    ...names.flatMap(each => values.map(value => `${each}=${encodeURIComponent(wellFormed(value))}`)),
    ...names.map(each => `${each}=1&${each}=2`),
    ...(names.length === 0
      ? []
      : cursors.map(each => `after=${Buffer.from(JSON.stringify(each)).toString('base64url')}`)),
    ...(names.length === 0 ? [] : [`after=${marker}`, '__proto__=1', '%']),
    'division=440781&show=all&item=07&definition=x',
  ].map(each => `${path}?${each.slice(0, 4000)}`);
  return [...paths, ...queries, `${path}/`, `${path}//${marker}`, `${path};${marker}`];
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/g, '');
}
