// Every number and name here is invented.
import fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { createLogger } from './create-logger.ts';
import { requestIdFrom } from './request-id.ts';

const ID = '11010119900307888X';
const MOBILE = '13800001234';
const CARD = '6222020200112233445';
const CASE = 'GDTY4401062026112300001X';
const PRIVATE = [ID, MOBILE, CARD, '李小明', 'sesame'];

function listeningLogger() {
  const lines: string[] = [];
  const logger = createLogger({ level: 'trace', destination: { write: line => void lines.push(line) } });
  return { logger, written: () => lines.join(''), entries: () => lines.map(line => JSON.parse(line)) };
}

function expectNothingPrivate(written: string) {
  for (const secret of PRIVATE) expect(written).not.toContain(secret);
}

describe('nothing private is written', () => {
  test('in messages, their arguments, nested objects, child bindings and numbers', () => {
    const { logger, written, entries } = listeningLogger();
    logger.info(`找不到 ${ID}`);
    logger.warn('手机 %s 卡 %d %j', MOBILE, Number(CARD), { phone: MOBILE });
    logger.info(
      {
        deep: [{ er: { note: `卡号${CARD}` } }],
        phone: MOBILE,
        name: '李小明',
        mobileNumber: Number(MOBILE),
      },
      CASE,
    );
    logger
      .child({ who: ID, password: 'sesame' })
      .child({ token: 'sesame' }, { msgPrefix: `${MOBILE} ` })
      .info('ok');
    expect(entries()).toHaveLength(4);
    expectNothingPrivate(written());
    expect(entries()[2]).toMatchObject({
      level: 'info',
      msg: CASE,
      deep: [{ er: { note: '卡号[long-number]' } }],
    });
  });

  test('in an error, its stack, its fields, its cause, the cause’s cause and collected errors', () => {
    const { logger, written, entries } = listeningLogger();
    const root = Object.assign(new Error(`duplicate (${ID})`), { detail: '李小明 at home', cardNo: CARD });
    const middle = new Error(`sms to ${MOBILE} failed`, { cause: root });
    const top = new Error(`case ${CASE}`, { cause: middle });
    logger.error(top);
    logger.error(
      { err: new AggregateError([root, middle], CARD), error: root, reason: middle, cause: top },
      'broken',
    );
    logger.fatal({ nested: { inner: { problem: { message: ID, stack: `at ${MOBILE}` } } } });
    expectNothingPrivate(written());
    const first = entries()[0].err;
    expect(first.message).toContain(`${CASE}: sms to [mobile] failed: duplicate ([id-number])`);
    expect(first.stack).toContain('caused by: Error: sms to [mobile] failed');
    expect(entries()[1].error).toMatchObject({ message: 'duplicate ([id-number])', detail: '[hidden]' });
  });

  test('by Fastify: address, query, headers, an unknown route, a body that breaks, a handler that throws', async () => {
    const { logger, written, entries } = listeningLogger();
    const app = fastify({
      loggerInstance: logger,
      requestIdHeader: false,
      genReqId: request => requestIdFrom(request.headers['x-request-id']),
    });
    app.post('/people/:id', async request => {
      request.log.info({ req: request, headers: request.headers, body: request.body }, 'seen');
      throw new Error(`no person ${ID}`);
    });
    const headers = {
      authorization: 'Bearer sesame',
      cookie: 'sid=sesame',
      'x-request-id': 'trace-20261123',
    };
    const url = `/people/${ID}?q=${encodeURIComponent('李小明')}&phone=%22${MOBILE}%22`;
    await app.inject({ method: 'POST', url, headers, payload: { answers: { a: '李小明' } } });
    await app.inject({
      method: 'GET',
      url: `/nowhere/${MOBILE}?name=${encodeURIComponent('李小明')}`,
      headers,
    });
    await app.inject({
      method: 'POST',
      url,
      headers: { ...headers, 'content-type': 'application/json' },
      payload: `{"x":"${ID}"`,
    });
    await app.close();
    expectNothingPrivate(written());
    expect(written()).not.toContain(encodeURIComponent('李小明'));
    expect(written()).toContain('no person [id-number]');
    expect(entries().filter(entry => entry.reqId === 'trace-20261123').length).toBeGreaterThan(5);
    expect(entries().find(entry => entry.req)?.req.url).toBe('/people/[id-number]?q=*&phone=*');
  });
});

test('a line is JSON with an ISO time and a level by name, and the level holds', () => {
  const { logger, entries } = listeningLogger();
  logger.level = 'warn';
  logger.info('unheard');
  logger.warn({ responseTime: 3.123456789012345, at: 1795395723456 }, 'heard');
  expect(entries()).toEqual([
    expect.objectContaining({
      level: 'warn',
      msg: 'heard',
      responseTime: 3.123456789012345,
      at: 1795395723456,
    }),
  ]);
  expect(entries()[0].time).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
});

test('a request id is the caller’s when plain, and a new one when absent, odd or private', () => {
  const fresh = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
  expect(requestIdFrom('trace-20261123')).toBe('trace-20261123');
  for (const bad of [
    undefined,
    ['a', 'b'],
    'short',
    'has space in it',
    'x'.repeat(65),
    `id-${ID}`,
    `t.${MOBILE}`,
    '李小明李小明李小明',
  ]) {
    expect(requestIdFrom(bad)).toMatch(fresh);
  }
});
