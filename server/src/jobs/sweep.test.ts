import { randomUUID } from 'node:crypto';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { citizenForWalkIn } from '../identity/citizens.ts';
import { act } from '../store/act.ts';
import { lensFor } from '../store/lens.ts';
import { acted, testPlatform } from '../store/test-platform.ts';
import { verifyHistory } from '../store/verify-history.ts';
import { sweep } from './sweep.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
let now = '2026-08-01T02:00:00.000Z';
beforeAll(async () => {
  platform = await testPlatform(() => now);
});
afterAll(() => platform.close());

async function draft() {
  const person = await citizenForWalkIn(platform, allElevenSoldier);
  const contents = {
    settlement: '440781',
    answers: allElevenSoldier.answers,
    unticked: [],
    declared: {},
  };
  const id = randomUUID();
  const { state } = await acted(platform, { kind: 'citizen', id: person }, id, {
    type: 'start',
    id,
    applicant: person,
    ...contents,
  });
  return { id: state.id, citizen: { kind: 'citizen' as const, id: person }, contents };
}
const left = async (id: string) =>
  (
    await platform.pool.query(
      `select status, coalesce(data_key, box, label) is null as erased,
         exists (select from citizen where id = applicant::text) as known from application where id = $1`,
      [id],
    )
  ).rows[0];
const asLongAgo = () => platform.pool.query(`update citizen set created_at = created_at - interval '1 year'`);

test('a draft thrown away is erased with that act: key, box, label, and what the answer shows (law 5, PIPL art.47)', async () => {
  const { id, citizen } = await draft();
  const answers = await act(
    platform,
    { person: citizen, command: { type: 'discard' }, id },
    async ({ stored, connection }) => (await lensFor(platform, citizen, stored, { connection })).box,
  );
  expect(answers).toEqual({});
  expect(await left(id)).toEqual({ status: 'discarded', erased: true, known: true });
  expect(await verifyHistory(platform, id)).toEqual([]);

  await asLongAgo();
  await sweep(platform);
  expect(await left(id)).toMatchObject({ known: false });
});

test('a draft nobody touched for ninety days goes by itself, and with it the person; a newer one stays', async () => {
  const { id, citizen, contents } = await draft();
  await asLongAgo();
  now = '2026-10-30T02:00:00.000Z'; // ninety days later to the second
  await sweep(platform);
  expect(await left(id)).toEqual({ status: 'draft', erased: false, known: true });

  await acted(platform, citizen, id, { type: 'saveDraft', ...contents });
  now = '2026-10-30T02:00:01.000Z';
  await sweep(platform);
  expect(await left(id)).toMatchObject({ status: 'draft' });

  now = '2027-01-29T02:00:00.000Z';
  await sweep(platform);
  expect(await left(id)).toEqual({ status: 'discarded', erased: true, known: false });
  const { rows } = await platform.pool.query(
    `select actor ->> 'kind' as kind from event where application = $1 and type = 'Discarded'`,
    [id],
  );
  expect(rows).toEqual([{ kind: 'system' }]);
});
