import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLogger } from '../log/create-logger.ts';
import { createServer } from './server.ts';

let app: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  app = await createServer({
    logger: createLogger({ level: 'silent' }),
    nameOf: async () => null,
    slowest: { whole: 1000, window: 500, bytes: 1000 },
  });
  app.addContentTypeParser('multipart/form-data', { parseAs: 'buffer' }, (_request, body, done) =>
    done(null, body),
  );
  const taken = async ({ body }: { body: unknown }) => ({ came: (body as Buffer).length ?? 0 });
  app.post('/file', { schema: { hide: true, consumes: ['multipart/form-data'] } }, taken);
  app.post('/form', { schema: { hide: true } }, taken);
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

/** Sends so many pieces, one every 100 ms, and answers everything that is said until the connection ends. */
function dripped(path: string, piece: string, pieces: number): Promise<string> {
  return new Promise((done, failed) => {
    let text = '';
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
    socket.write(
      `POST ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: multipart/form-data; boundary=b\r\ncontent-length: ${piece.length * pieces}\r\n\r\n`,
    );
    let left = pieces;
    const drip = setInterval(() => {
      if (left-- > 0) socket.write(piece);
    }, 100);
    socket.on('data', came => {
      text += came;
    });
    socket.on('close', () => {
      clearInterval(drip);
      done(text);
    });
    socket.on('error', failed);
  });
}

it('a file that keeps coming may take as long as it takes', async () => {
  expect(await dripped('/file', 'x'.repeat(1000), 25)).toContain('{"came":25000}');
});

it('one that hardly comes is cut off with its sentence, and so is a form that takes longer than anybody types', async () => {
  for (const path of ['/file', '/form']) {
    const said = await dripped(path, 'x', 200);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
    expect(said).toContain('"code":"bad-request"');
  }
  expect(await dripped('/form', 'x'.repeat(1000), 25)).toMatch(/^HTTP\/1\.1 408 /);
});
