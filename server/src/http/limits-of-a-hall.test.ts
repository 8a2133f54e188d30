import type { Person } from '@yimen/domain/access/person.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createLogger } from '../log/create-logger.ts';
import { createServer } from './server.ts';

let app: Awaited<ReturnType<typeof createServer>>;
beforeAll(async () => {
  app = await createServer({
    logger: createLogger({ level: 'silent' }),
    nameOf: async () => null,
    perMinute: 3,
  });
  app.addHook('onRequest', async request => {
    const id = String(request.headers['x-test-person'] ?? '');
    const person: Person = id === '' ? { kind: 'stranger' } : { kind: 'citizen', id };
    Object.defineProperty(request, 'person', { value: person });
  });
  app.get('/api/look', { schema: { hide: true } }, () => 'seen');
  app.get('/office/assets/*', { schema: { hide: true } }, () => 'a file');
});
afterAll(() => app.close());

const often = async (url: string, person?: string) => {
  const answers = [];
  for (let count = 0; count < 5; count++)
    answers.push(
      (
        await app.inject({
          method: 'GET',
          url,
          headers: person === undefined ? {} : { 'x-test-person': person },
        })
      ).statusCode,
    );
  return answers;
};

test('a hall behind one address: files do not count, who is signed in counts for himself, strangers together', async () => {
  expect(await often('/office/assets/page.js')).toEqual([200, 200, 200, 200, 200]);
  expect(await often('/api/look', 'one')).toEqual([200, 200, 200, 429, 429]);
  expect(await often('/api/look', 'two')).toEqual([200, 200, 200, 429, 429]);
  expect(await often('/api/look')).toEqual([200, 200, 200, 429, 429]);
  expect(await often('/office/assets/page.js', 'one')).toEqual([200, 200, 200, 200, 200]);
});
