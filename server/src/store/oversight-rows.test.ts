import { proposedThresholds } from '@yimen/catalogue/oversight/thresholds.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardRows, urgeRows } from './oversight-rows.ts';
import { acceptedEleven, acted, staff, testPlatform } from './test-platform.ts';

let today = '2026-11-16';
let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform(() => `${today}T02:00:00.000Z`);
});
afterAll(() => platform.close());

const system = { kind: 'system', id: 'cards' } as never;
const issue = { type: 'issueCards', thresholds: { number: 1, ...proposedThresholds } } as const;
const league = staff('440781-youth-league', 'handler');
const city = staff('440700-veterans', 'supervisor');

test('R6.2 cards and urges stand in their tables as the history says, act by act', async () => {
  const { state } = await acceptedEleven(platform);
  const { id } = state;
  await expectRows(state);
  today = '2026-11-24';
  const { state: carded } = await acted(platform, system, id, issue);
  expect(carded.cards?.map(card => [card.item, card.agency]) ?? []).toContainEqual(['04', league.agency]);
  await expectRows(carded);
  const number = carded.cards!.findIndex(card => card.item === '04') + 1;
  today = '2026-11-25';
  await expectRows(
    (
      await acted(platform, league, id, {
        type: 'answerCard',
        card: number,
        why: '人手不足',
        measure: '今日办结',
      })
    ).state,
  );
  await expectRows(
    (await acted(platform, city, id, { type: 'cancelCard', card: number, reason: '系统停机一日' })).state,
  );
  await expectRows(
    (await acted(platform, city, id, { type: 'urge', about: '02', to: 'agency', note: '请本周办结' })).state,
  );
  await expectRows(
    (
      await acted(platform, staff('440781-police', 'handler'), id, {
        type: 'answerUrge',
        urge: 1,
        note: '明日办结',
      })
    ).state,
  );
  const { rows } = await platform.pool.query('select * from card, urge');
  expect(JSON.stringify(rows)).not.toMatch(/人手不足|今日办结|停机|本周|明日/);
});

/** Every row as it follows from the whole state, whatever act came last. */
async function expectRows(state: Application): Promise<void> {
  const all = (type: 'CardIssued' | 'Urged') => [{ body: { type } }] as never;
  const place = {
    application: state.id,
    city: state.city,
    division: state.division,
    settlement: state.settlement,
  };
  const whole = { ...place, number: state.number };
  const cards = await platform.pool.query('select * from card where application = $1 order by card', [
    state.id,
  ]);
  expect(cards.rows).toEqual(cardRows(state, all('CardIssued')).map(row => ({ ...whole, ...row })));
  const urges = await platform.pool.query('select * from urge where application = $1 order by urge', [
    state.id,
  ]);
  expect(urges.rows).toEqual(urgeRows(state, all('Urged')).map(row => ({ ...whole, ...row })));
}
