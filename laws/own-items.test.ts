import { randomUUID } from 'node:crypto';
import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import { pinFor } from '@yimen/catalogue/pin.ts';
import { allInHand } from '@yimen/demo/in-hand.ts';
import { materialsOfEleven, registerEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { computeRow } from '@yimen/domain/annex/compute.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { countFacts } from '@yimen/server/annex/facts.ts';
import { listBehind } from '@yimen/server/slices/board/list-behind.ts';
import { showBoard } from '@yimen/server/slices/board/show-board.ts';
import { listRatings } from '@yimen/server/slices/ratings/list-ratings.ts';
import { ratingFigures } from '@yimen/server/slices/ratings/rating-figures.ts';
import { countBoard } from '@yimen/server/store/board/count-board.ts';
import { slowBoard, storedBoard } from '@yimen/server/store/board/test-slow-board.ts';
import { acceptedEleven, acted, staff, testPlatform } from '@yimen/server/store/test-platform.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** Each place numbers the items it adds from 12 on (R1.N): nothing that counts items by their code takes two places' 12 for one. */
const now = () => '2026-11-16T02:00:00.000Z';
const province = staff('440000-veterans', 'supervisor');
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = { ...(await testPlatform(now)), inForce: pinFor };
  const { state } = await acceptedIn440606();
  const office = staff('440606-veterans', 'handler');
  const on = (act: object) =>
    acted(platform, office, state.id, { item: '12', seen: null, ...act } as Command);
  await on({ type: 'receive' });
  await on({ type: 'conclude', outcome: 'granted', result: { placementTransferDate: '2026-11-16' } });
  await acceptedIn440606();
});
afterAll(() => platform.close());

/** 易地安置 is proven. */
const ofRelocated = 'M08';

function acceptedIn440606() {
  const answers = {
    ...allElevenSoldier.answers,
    ...{ settlement: '440606', relocated: true, relocationGround: 'parents', formerHousehold: '440781' },
    residenceAddress: '广东省佛山市顺德区大良街道演示路1号',
    householdAddress: '广东省佛山市顺德区大良街道演示路1号',
  };
  const command = registerEleven(
    { id: randomUUID(), applicant: randomUUID() },
    { ...allElevenSoldier, answers },
  );
  const marks = allInHand([...materialsOfEleven, ofRelocated]);
  return acted(platform, staff('440606-window', 'clerk'), command.id, { ...command, marks });
}

/** As if 台山 had added an item of its own, whose number is 12 like 顺德's. */
async function anotherTwelve(): Promise<void> {
  const { state } = await acceptedEleven(platform);
  await platform.pool.query(
    `update item set code = '12', own_of = '440781' where application = $1 and code = '10'`,
    [state.id],
  );
}

test('what a place added is written with the place; the province’s eleven with none', async () => {
  const { rows } = await platform.pool.query(
    `select code, own_of, count(*)::int as many from item where own_of is not null or code = '01' group by 1, 2 order by 1`,
  );
  expect(rows).toEqual([
    { code: '01', own_of: null, many: 2 },
    { code: '12', own_of: '440606', many: 2 },
  ]);
});

test('the board, the ratings and the annex keep two places’ 12 apart, and each line opens its own list', async () => {
  await countBoard(platform);
  const stored = await storedBoard(platform);
  expect(stored.days.map(each => each.item)).toEqual(['12-440606', '12-440606', '12-440606']);
  expect(stored).toEqual(await slowBoard(platform));
  await anotherTwelve();

  const { items } = await showBoard(platform, province, { weeks: 4 });
  const own = items.filter(each => each.item.startsWith('12'));
  expect(own.map(({ item, name, open, decided }) => [item, name, open, decided])).toEqual([
    ['12-440606', '安置关系（佛山市顺德区）', 1, 1],
    ['12-440781', '12-440781（江门市台山市）', 1, 0],
  ]);
  for (const { item } of own) {
    const behind = { weeks: 4, item, figure: 'open' } as const;
    expect((await listBehind(platform, province, behind)).lines).toHaveLength(1);
    const board = await showBoard(platform, province, { weeks: 4, item });
    expect([board.item?.code, board.live.open]).toEqual([item, 1]);
  }

  const period = { from: '2026-11-01', to: '2026-11-30' } as const;
  const { byItem } = await ratingFigures(platform, province, period);
  expect(byItem.map(({ key, name, ended }) => [key, name, ended])).toEqual([
    ['12-440606', '安置关系转移（佛山市顺德区）', 1],
  ]);
  const rated = async (about: string) =>
    (await listRatings(platform, province, { ...period, about, show: 'unrated' })).lines.length;
  expect([await rated('12-440606'), await rated('12-440781'), await rated('12')]).toEqual([1, 0, 0]);
});

test('the annex counts what a place added, and ticks no box of the province’s with it', async () => {
  const round = { from: '2026-11-01', to: '2026-11-30' } as const;
  const facts = await countFacts(platform.pool, { divisions: ['440606'], round, at: now() });
  const found = facts.get('440606')!;
  expect(found.items['12-440606']).toEqual({ login: 2, paper: 0 });
  expect(found.items).not.toHaveProperty('12');
  const form = annexForm(annexInForce);
  const boxed = (items: string[]) => ({ ...form, services: [{ code: 'x', label: 'x', items }] });
  expect(computeRow(boxed(['12']) as never, found).services).toBeUndefined();
  expect(computeRow(boxed(['01']) as never, found).services).toEqual(['x']);
});
