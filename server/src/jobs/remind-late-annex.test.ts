import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadSheet } from '../annex/load-sheet.ts';
import { openRound } from '../annex/open-round.ts';
import { testPlatform } from '../store/test-platform.ts';
import { remindLateAnnex } from './remind-late-annex.ts';

let now = '2026-11-02T02:00:00.000Z';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

const province = {
  ...{ kind: 'staff' as const, id: '00000000-0000-4000-8000-000000000044', name: '测试员' },
  ...{ agency: '440000-veterans', division: '440000', roles: ['supervisor' as const] },
};
const quiet = pino({ level: 'silent' });

test('R8.1 from the day after the due day each city that has not sent is reminded, once a day, for thirty days', async () => {
  const wanted = { title: '提醒', from: '2026-07-01', to: '2026-10-31', due: '2026-11-05' } as const;
  const round = await openRound(platform, province, wanted, null);
  const urged = async (day: string) => {
    now = `${day}T00:30:00.000Z`;
    await remindLateAnnex(platform, quiet);
    const { rows } = await platform.pool.query<{ many: number }>(
      `select count(*)::int as many from annex_event where type = 'SheetUrged'`,
    );
    return rows[0]!.many;
  };
  expect(await urged('2026-11-05')).toBe(0);
  expect(await urged('2026-11-06')).toBe(21);
  expect(await urged('2026-11-06')).toBe(21);
  expect(await urged('2026-11-07')).toBe(42);
  expect(await urged('2026-12-07')).toBe(42);
  const { urged: said } = await loadSheet(platform.pool, { round, city: '440700' });
  expect(said).toMatchObject({
    by: 'annex-late',
    words: expect.stringContaining('已过报送截止日期 2026-11-05'),
  });
});
