import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBox, sealBox } from './box.ts';
import { acceptedEleven, acted, staff, testPlatform } from './test-platform.ts';
import { verifyHistory } from './verify-history.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => '2026-11-16T02:00:00.000Z');
});
afterAll(() => platform.close());

/** As somebody would who has the database and may take its triggers away, but has no keys. */
async function tampered(statement: string): Promise<string> {
  const { state } = await acceptedEleven(platform);
  expect(await verifyHistory(platform, state.id)).toEqual([]);
  await platform.pool.query('alter table event disable trigger event_is_final');
  await platform.pool.query(statement, [state.id]);
  await platform.pool.query('alter table event enable trigger event_is_final');
  return state.id;
}

test.each([
  [
    'who did it',
    `update event set actor = actor || '{"id": "another"}' where application = $1 and seq = 2`,
    ['event'],
  ],
  [
    'when it was',
    `update event set at = at - interval '1 day' where application = $1 and type = 'VisitRecorded'`,
    ['event'],
  ],
  [
    'what was promised',
    `update event set body = jsonb_set(body, '{clocks,promised,due}', '"2027-01-29"')
     where application = $1 and type = 'ItemDispatched' and body ->> 'item' = '04'`,
    ['event', 'state'],
  ],
  ['that it ever was', `delete from event where application = $1 and seq = 3`, ['sequence', 'state']],
  ['its digests', `update event set digests = null where application = $1 and seq = 2`, ['event']],
])('a history in which somebody changed %s does not verify (law 3)', async (_what, statement, flaws) => {
  const found = await verifyHistory(platform, await tampered(statement));
  expect(found).toEqual(expect.arrayContaining(flaws));
});

test('an answer changed in the box is found by its digest (law 5)', async () => {
  const { state } = await acceptedEleven(platform);
  const { rows } = await platform.pool.query('select data_key, box, label from application where id = $1', [
    state.id,
  ]);
  const box = openBox(platform.keys, state.id, rows[0])!;
  const contents = { ...box.contents, 'answers/1': { name: '另一个人' } };
  const sealed = sealBox(box, contents, state);
  await platform.pool.query('update application set box = $2 where id = $1', [state.id, sealed.box]);
  expect(await verifyHistory(platform, state.id)).toEqual(['text']);
});

test('after erasure order and state still verify', async () => {
  const { state } = await acceptedEleven(platform);
  await platform.pool.query(
    'update application set data_key = null, box = null, label = null where id = $1',
    [state.id],
  );
  expect(await verifyHistory(platform, state.id)).toEqual([]);
});

test('an act done while a history is read raises no alarm', async () => {
  const { state } = await acceptedEleven(platform);
  const claim = { type: 'claim' as const, item: '01', seen: null };
  let meanwhile = () => acted(platform, staff('440781-veterans', 'handler'), state.id, claim);
  const query = async (...asked: unknown[]) => {
    const answer = await (platform.pool.query as (...asked: unknown[]) => unknown)(...asked);
    const once = meanwhile;
    meanwhile = async () => null as never;
    await once();
    return answer;
  };
  const disturbed = { ...platform, pool: { query } as unknown as typeof platform.pool };
  expect(await verifyHistory(disturbed, state.id)).toEqual([]);
});
