import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptedEleven, acted, results, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

const handlers = Object.fromEntries(
  Object.entries({
    '02': '440781-police',
    '03': '440781-organisation',
    '04': '440781-youth-league',
    '05': '440781-social-security',
    '06': '440781-medical-insurance',
    '07': '440781-armed-forces',
    '08': '440781-veterans',
    '09': '440781-veterans',
    '10': '440781-veterans',
    '11': '440700-traffic-police',
  }).map(([item, agency]) => [item, staff(agency, 'handler')]),
);
const soldier = { ...allElevenSoldier, answers: { ...allElevenSoldier.answers, insuranceKind: 'employee' } };

it('completes each of 200 applications exactly once when eight departments conclude at once (design.md law 2)', async () => {
  for (let batch = 0; batch < 10; batch++) {
    await Promise.all(Array.from({ length: 20 }, concludeAtOnce));
  }
  const { rows } = await platform.pool.query<{ status: string; n: number; completions: number }>(`
    select status, count(*)::int as n,
      sum((select count(*) from event where event.application = application.id and event.type = 'Concluded'))::int as completions
    from application group by status`);
  expect(rows).toEqual([{ status: 'concluded', n: 200, completions: 200 }]);
  const { rows: twice } = await platform.pool.query(`
    select application, body ->> 'item' as item from event where type = 'ItemConcluded' group by 1, 2 having count(*) <> 1`);
  expect(twice).toEqual([]);
}, 240_000);

async function concludeAtOnce(): Promise<void> {
  const { state } = await acceptedEleven(platform, soldier);
  const lead = staff('440781-veterans', 'handler');
  await acted(platform, lead, state.id, {
    type: 'conclude',
    item: '01',
    seen: null,
    outcome: 'granted',
    result: results['01']!,
  });
  await acted(platform, handlers['07']!, state.id, {
    type: 'recordCheck',
    item: '07',
    seen: null,
    check: 'enlistment',
    outcome: 'consistent',
  });
  const items = Object.keys(handlers);
  await Promise.all(
    items.map(item => acted(platform, handlers[item]!, state.id, { type: 'receive', item, seen: null })),
  );
  await Promise.all(
    items.map(item =>
      acted(platform, handlers[item]!, state.id, {
        type: 'conclude',
        item,
        seen: null,
        outcome: 'granted',
        result: results[item]!,
      }),
    ),
  );
}
