import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, testPlatform } from '../store/test-platform.ts';
import { verifyHistories } from './verify-histories.ts';

let now = '2026-11-16T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

test('a sound night ends in silence, a flaw in a failed job that names the application', async () => {
  const { state } = await acceptedEleven(platform);
  await verifyHistories(platform);
  await platform.pool.query(
    `update application set state = jsonb_set(state, '{status}', '"withdrawn"') where id = $1`,
    [state.id],
  );
  await expect(verifyHistories(platform)).rejects.toThrow(`${state.id}: state`);
});

test('a flaw in a case nobody touched comes to light within thirty nights', async () => {
  const nights = Array.from({ length: 30 }, (_, night) =>
    new Date(Date.UTC(2027, 0, 1 + night)).toISOString(),
  );
  let found = 0;
  for (now of nights)
    found += await verifyHistories(platform).then(
      () => 0,
      () => 1,
    );
  expect(found).toBe(1);
});
