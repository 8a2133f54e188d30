import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Platform } from '../store/platform.ts';
import { testPlatform } from '../store/test-platform.ts';
import { smsFromEnvironment, smsGateway } from './gateway.ts';
import { lastMessages, queueSms, sendWaiting } from './outbox.ts';
import type { Sms, SmsPort } from './port.ts';

let platform: Platform & { close: () => Promise<void> };
let moved = 0;
beforeAll(async () => {
  platform = await testPlatform(() => new Date(Date.now() + moved).toISOString());
});
afterAll(() => platform.close());

const message = {
  phone: '19900001234',
  template: 'sign-in-code',
  values: { code: '246810', minutes: '5' },
} as const;
const statusOf = async (id: string) =>
  (await lastMessages(platform, 100)).find(each => each.id === id)?.status;

test('each message is sent once, though two processes send at the same time', async () => {
  const sent: Sms[] = [];
  const port: SmsPort = { send: async sms => void sent.push(sms) };
  const ids = await Promise.all(Array.from({ length: 12 }, () => queueSms(platform, message)));
  await Promise.all([sendWaiting(platform, port), sendWaiting(platform, port)]);
  expect(sent.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(sent[0]).toMatchObject({ ...message, text: expect.stringContaining('验证码 246810，5 分钟') });
});

test('a gateway that refuses is tried three times, not at once; a code five minutes old is not sent late', async () => {
  let tries = 0;
  const port: SmsPort = {
    send: async () => {
      tries++;
      throw new Error('no');
    },
  };
  const id = await queueSms(platform, message);
  for (const expected of ['queued', 'queued', 'failed', 'failed']) {
    await sendWaiting(platform, port);
    await sendWaiting(platform, port);
    expect(await statusOf(id)).toBe(expected);
    moved += 30_000;
  }
  expect(tries).toBe(3);
  const late = await queueSms(platform, message);
  moved += 6 * 60_000;
  await sendWaiting(platform, port);
  expect([await statusOf(late), tries]).toEqual(['failed', 3]);
});

test('news of a case is tried ever more seldom for more than a day, then ends as failed; a code goes before it', async () => {
  const sent: string[] = [];
  let reachable = false;
  const port: SmsPort = {
    send: async ({ template }) => {
      sent.push(template);
      if (!reachable) throw new Error('no');
    },
  };
  const news = { phone: message.phone, template: 'concluded', values: { number: 'GDTY1' } } as const;
  const ids = [await queueSms(platform, news), await queueSms(platform, message)];
  await sendWaiting(platform, port);
  expect(sent).toEqual(['sign-in-code', 'concluded']);
  const began = moved;
  while ((await statusOf(ids[0]!)) === 'queued' && sent.length < 100) {
    moved += 60 * 60_000;
    await sendWaiting(platform, port);
  }
  expect(sent.filter(each => each === 'concluded')).toHaveLength(12);
  expect((moved - began) / 3_600_000).toBeGreaterThan(24);
  reachable = true;
  const late = await queueSms(platform, news);
  moved += 26 * 60 * 60_000;
  await sendWaiting(platform, port);
  expect([await statusOf(ids[0]!), await statusOf(late)]).toEqual(['failed', 'sent']);
});

test('an old message without the last day still has words; one without words ends as failed and hides nothing else', async () => {
  const sent: Sms[] = [];
  const news = { phone: message.phone, template: 'correction-asked' } as const;
  const old = await queueSms(platform, { ...news, values: { number: 'GDTY2' } });
  const broken = await queueSms(platform, { ...news, values: { by: '2026年3月16日' } });
  await sendWaiting(platform, { send: async sms => void sent.push(sms) });
  expect(sent.map(({ id }) => id)).toEqual([old]);
  expect(sent[0]!.text).toContain('办件 GDTY2 有内容需要补正，请登录办理平台');
  const { rows } = await platform.pool.query('select status from message where id = $1', [broken]);
  expect(rows).toEqual([{ status: 'failed' }]);
  const unread: string[] = [];
  const shown = await lastMessages(platform, 100, id => unread.push(id));
  expect(unread).toEqual([broken]);
  expect(shown.map(({ id }) => id)).toContain(old);
});

test('the gateway gets one request with the token, and a failure names neither phone nor text', async () => {
  const seen: { authorization: string | undefined; body: unknown }[] = [];
  let answer = 202;
  const server: Server = createServer((request, response) => {
    let text = '';
    request.on('data', piece => {
      text += piece;
    });
    request.on('end', () => {
      seen.push({ authorization: request.headers.authorization, body: JSON.parse(text) });
      response.writeHead(answer).end('x');
    });
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const port = smsGateway(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'secret');
  const text = '验证码 246810';
  await port!.send({ id: 'one', ...message, text });
  expect(seen).toEqual([{ authorization: 'Bearer secret', body: { id: 'one', ...message, text } }]);
  answer = 500;
  const failed = await port!.send({ id: 'two', ...message, text }).catch(String);
  expect(failed).toContain('500');
  expect(failed).not.toMatch(/1990000|246810/);
  await new Promise(done => server.close(done));
  await expect(port!.send({ id: 'three', ...message, text })).rejects.toThrow('not reached');
});

test('what the operator set is either usable or told in a sentence', () => {
  expect(smsFromEnvironment({})).toBeNull();
  expect(() => smsFromEnvironment({ YIMEN_SMS_URL: 'https://sms.example' })).toThrow('缺一个');
  expect(() => smsFromEnvironment({ YIMEN_SMS_URL: 'http://sms.example', YIMEN_SMS_TOKEN: 't' })).toThrow(
    'https://',
  );
  expect(smsFromEnvironment({ YIMEN_SMS_URL: 'https://sms.example', YIMEN_SMS_TOKEN: 't' })).not.toBeNull();
});
