import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { acceptedEleven, acted, results, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => '2026-11-25T02:00:00.000Z');
});
afterAll(() => platform.close());

const veterans = staff('440781-veterans', 'lead', 'handler');
const words = '跑了两趟才收下材料';
const rate = { type: 'rate', level: 1, channel: 'online', indicators: { efficiency: 2 }, words } as const;
const rows = async (id: string) =>
  (
    await platform.pool.query(
      `select rating, settlement, item, agency, level, worded, mend_by::text as "mendBy", called_at is not null as called,
         mended_at is not null as mended from rating where application = $1 order by rating`,
      [id],
    )
  ).rows;

async function ended() {
  const { state } = await acceptedEleven(platform);
  const granted = { type: 'conclude', item: '01', seen: null, outcome: 'granted', result: results['01'] };
  await acted(platform, veterans, state.id, granted as Command);
  const soldier = { kind: 'citizen', id: state.applicant } as const;
  return { id: state.id, soldier };
}

test('a rating is a row of the act that gave it, whose item it is beside it; its words stay sealed (law 5)', async () => {
  const { id, soldier } = await ended();
  await acted(platform, soldier, id, { ...rate, about: '01' });
  await acted(platform, soldier, id, { type: 'withdraw' });
  await acted(platform, soldier, id, { ...rate, level: 4, words: '' });
  const first = { rating: 1, settlement: '440781', item: '01', agency: '440781-veterans', level: 1 };
  expect(await rows(id)).toEqual([
    { ...first, worded: true, mendBy: '2026-12-16', called: false, mended: false },
    {
      ...{ rating: 2, settlement: '440781', item: null, agency: null, level: 4 },
      ...{ worded: false, mendBy: null, called: false, mended: false },
    },
  ]);
  const { rows: told } = await platform.pool.query(
    'select body::text from event where application = $1 union all select state::text from application where id = $1',
    [id],
  );
  expect(told.some(({ body }) => body.includes(words))).toBe(false);
  await acted(platform, veterans, id, { type: 'callBack', rating: 1, note: '电话已回访' });
  expect((await rows(id))[0]).toMatchObject({ called: true, mended: false });
  await acted(platform, veterans, id, { type: 'mendRating', rating: 1, note: '已整改' });
  expect((await rows(id))[0]).toMatchObject({ called: true, mended: true });
});

test('sent twice at once he has rated once', async () => {
  const { id, soldier } = await ended();
  const twice = await Promise.allSettled(
    [3, 5].map(level => acted(platform, soldier, id, { ...rate, level, about: '01' } as Command)),
  );
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await rows(id)).toHaveLength(1);
});

test('the soldier’s own stands in the place of one by the window’s code; the other is kept', async () => {
  const { id, soldier } = await ended();
  await acted(platform, soldier, id, { ...rate, about: '01', channel: 'window', indicators: {} });
  await acted(platform, soldier, id, { ...rate, about: '01', level: 5 });
  const { rows: kept } = await platform.pool.query(
    'select level, replaced from rating where application = $1 order by rating',
    [id],
  );
  expect(kept).toEqual([
    { level: 1, replaced: true },
    { level: 5, replaced: false },
  ]);
});
