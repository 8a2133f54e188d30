import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLogger } from '../log/create-logger.ts';
import { createServer } from './server.ts';

const open = (https: boolean) =>
  createServer({ logger: createLogger({ level: 'silent' }), nameOf: async () => null, https });
let app: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  app = await open(true);
  app.get('/here', () => 'here');
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

/** Everything the server says to these bytes until it hangs up. */
function said(bytes: string): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1', () =>
      socket.write(bytes),
    );
    socket.on('data', piece => {
      text += piece;
    });
    socket.on('close', () => done(text));
    socket.on('error', failed);
  });
}

describe('what is not HTTP is answered like every other no (RFC 9457), in Chinese', () => {
  it.each([
    ['nonsense', 'hello\r\n\r\n', 400],
    ['a header that is none', 'GET /here HTTP/1.1\r\nhost: x\r\nbad header\r\n\r\n', 400],
    ['two lengths', 'POST /here HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nx', 400],
    ['headers without end', `GET /here HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(40_000)}\r\n\r\n`, 431],
  ])('%s', async (_what, bytes, status) => {
    const [head, body] = (await said(bytes)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain('content-type: application/problem+json; charset=utf-8');
    expect(JSON.parse(body!)).toMatchObject({ status, code: 'bad-request', title: '提交的内容有误' });
  });
});

describe('browsers are told to come by https alone, where the platform is reached so', () => {
  it('for a year; never where it is reached in clear, which would lock people out', async () => {
    const header = 'strict-transport-security';
    expect((await app.inject('/here')).headers[header]).toBe('max-age=31536000');
    const clear = await open(false);
    expect((await clear.inject('/openapi.json')).headers[header]).toBeUndefined();
    await clear.close();
  });
});
