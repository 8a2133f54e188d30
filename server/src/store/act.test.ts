import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { nothing } from '@yimen/domain/application/application.ts';
import { evolve } from '@yimen/domain/application/evolve.ts';
import { checkCaseNumber } from '@yimen/domain/plain/case-number.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from './act.ts';
import { findApplication } from './find-application.ts';
import { platform as platformOf } from './platform.ts';
import { acceptedEleven, acted, results, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

const police = () => staff('440781-police', 'handler');
const receive = (item: string) => ({ type: 'receive' as const, item, seen: null });

describe('the only writer of history (law 2)', () => {
  it('sends eleven items out with one act: eight at once, three held for what they wait for (R3.1)', async () => {
    const { state } = await acceptedEleven(platform);
    const { rows } = await platform.pool.query(
      'select status, count(*)::int as n from item where application = $1 group by 1 order by 1',
      [state.id],
    );
    expect(rows).toEqual([
      { status: 'dispatched', n: 8 },
      { status: 'waiting', n: 3 },
    ]);
    const { rows: sent } = await platform.pool.query(
      'select item, attempt, received_at from dispatch where application = $1',
      [state.id],
    );
    expect(sent).toHaveLength(8);
  });

  it('stores exactly what its history folds to', async () => {
    const { state } = await acceptedEleven(platform);
    const stored = (await findApplication(platform, state.id))!;
    expect(stored.events.reduce(evolve, nothing)).toEqual(stored.state);
    expect(stored.events.map(event => event.seq)).toEqual(stored.events.map((_, place) => place + 1));
  });

  it('answers a repeated request without acting again, and refuses the same key for something else', async () => {
    const { state } = await acceptedEleven(platform);
    const handler = staff('440781-veterans', 'handler');
    const request = { person: handler, command: receive('01'), id: state.id, key: 'key-12345678' };
    const first = await act(platform, request, ({ stored }) => ({ revision: stored.state.revision }));
    const again = await act(platform, request, ({ stored }) => ({ revision: stored.state.revision }));
    expect(again).toEqual(first);
    await expect(act(platform, { ...request, command: receive('08') }, () => null)).rejects.toMatchObject({
      code: 'key-reused',
    });
  });

  it('answers two simultaneous repeats of one submission with one application', async () => {
    const clerk = staff('440781-window', 'clerk');
    const applicant = randomUUID();
    const register = (id: string) => registerEleven({ id, applicant });
    const numbers = await Promise.all(
      [randomUUID(), randomUUID(), randomUUID()].map(id =>
        act(
          platform,
          { person: clerk, command: register(id), id, key: 'same-key-000' },
          ({ stored }) => stored.state.number,
        ),
      ),
    );
    expect(new Set(numbers).size).toBe(1);
    const { rows } = await platform.pool.query(
      'select count(*)::int as n from application where applicant = $1',
      [applicant],
    );
    expect(rows[0].n).toBe(1);
  });

  it('answers three simultaneous repeats of one act alike, on an application that is there already (decision 0003)', async () => {
    const { state } = await acceptedEleven(platform);
    const person = staff('440781-veterans', 'handler');
    const command = { ...receive('01'), seen: state.items['01']!.revision };
    const request = { person, command, id: state.id, key: 'same-key-001' };
    const repeat = () => act(platform, request, ({ stored }) => stored.state.revision);
    expect(await Promise.all([repeat(), repeat(), repeat()])).toEqual(Array(3).fill(state.revision + 1));
  });

  it('says “already open” of a second open application only; another clash of keys is broken, not a no', async () => {
    const clerk = staff('440781-window', 'clerk');
    const { state } = await acceptedEleven(platform);
    const second = registerEleven({ id: randomUUID(), applicant: state.applicant });
    await expect(acted(platform, clerk, second.id, second)).rejects.toMatchObject({ code: 'already-open' });
    const sequence = Number(state.number!.slice(-6, -1));
    const clashing = { ...platform, numbers: { next: async () => sequence } };
    const other = registerEleven({ id: randomUUID(), applicant: randomUUID() });
    await expect(acted(clashing, clerk, other.id, other)).rejects.toMatchObject({ code: '23505' });
  });

  it('reads the clock once, so that midnight does not part an act from its number and its days', async () => {
    const instants = ['2026-11-16T15:59:59.999Z', '2026-11-16T16:00:00.000Z']; // midnight in China
    const atMidnight = platformOf({
      ...platform,
      now: () => (instants.length > 1 ? instants.shift()! : instants[0]!),
    });
    const { state, events } = await acceptedEleven(atMidnight);
    expect(dateOfInstant(events[0]!.at)).toBe('2026-11-16');
    expect(checkCaseNumber(state.number!)).toMatchObject({ ok: true, date: '2026-11-16' });
    expect(state.items['01']!.clocks!.promised.startedOn).toBe('2026-11-16');
  });

  it('tells the second officer who was first', async () => {
    const { state } = await acceptedEleven(platform);
    const [one, other] = [staff('440781-armed-forces', 'handler'), staff('440781-armed-forces', 'handler')];
    await acted(platform, one, state.id, { type: 'claim', item: '07', seen: 1 });
    await expect(
      acted(platform, other, state.id, { type: 'claim', item: '07', seen: 1 }),
    ).rejects.toMatchObject({
      refusal: { code: 'stale', by: { id: one.id }, act: 'ItemClaimed' },
    });
    await expect(
      acted(platform, other, state.id, { type: 'receive', item: '07', seen: null }),
    ).rejects.toMatchObject({
      refusal: { code: 'claimed-by-another', by: one.id },
    });
  });

  it('hides everything from the stranger next door and from other departments (R6.1)', async () => {
    const { state } = await acceptedEleven(platform);
    for (const stranger of [
      staff('440783-police', 'handler'),
      staff('440781-organisation', 'handler'),
      staff('440783-window', 'clerk'),
    ]) {
      await expect(acted(platform, stranger, state.id, receive('02'))).rejects.toMatchObject({
        code: 'not-found',
      });
    }
    const { rows } = await platform.pool.query('select revision from application where id = $1', [state.id]);
    expect(rows[0].revision).toBe(state.revision);
  });

  it('unlocks what waited when the prerequisite is granted, in the same act', async () => {
    const { state } = await acceptedEleven(platform);
    const handler = staff('440781-veterans', 'handler');
    const after = await acted(platform, handler, state.id, {
      type: 'conclude',
      item: '01',
      seen: null,
      outcome: 'granted',
      result: results['01']!,
    });
    expect(after.state.items['02']!.stage.status).toBe('dispatched');
    expect(after.state.items['06']!.stage.status).toBe('waiting');
    await acted(platform, police(), state.id, {
      type: 'conclude',
      item: '02',
      seen: null,
      outcome: 'granted',
      result: results['02']!,
    });
    const stored = (await findApplication(platform, state.id))!;
    expect(stored.state.items['06']!.stage.status).toBe('dispatched');
  });

  it('refuses to change or remove history, even for the owner (law 3)', async () => {
    const { state } = await acceptedEleven(platform);
    await expect(
      platform.pool.query('update event set type = type where application = $1', [state.id]),
    ).rejects.toThrow(/only added to/);
    await expect(platform.pool.query('delete from event where application = $1', [state.id])).rejects.toThrow(
      /only added to/,
    );
  });

  it('keeps nothing private in clear in any table (law 5), and would notice if it did', async () => {
    const { name, idNumber, phone, bankAccount, residenceAddress } = allElevenSoldier.answers;
    const secrets = [name, idNumber, phone, bankAccount, residenceAddress].map(String);
    await acceptedEleven(platform);
    expect(await found(secrets)).toEqual([]);
    await platform.pool.query('create table leaky (bytes bytea, words text)');
    await platform.pool.query('insert into leaky values ($1, $2)', [
      Buffer.from(`{"name":"${name}"}`),
      String(phone),
    ]);
    expect(await found(secrets)).toEqual([`leaky ${name}`, `leaky ${phone}`]);
    await platform.pool.query('drop table leaky');
  });
});

/** Which of these texts lie in which table, as text or inside bytes (which PostgreSQL prints as hex). */
async function found(secrets: readonly string[]): Promise<string[]> {
  const { rows: tables } = await platform.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  const hits: string[] = [];
  for (const { name } of tables) {
    const { rows } = await platform.pool.query<{ everything: string | null }>(
      `select string_agg(t::text, ' ') as everything from ${name} t`,
    );
    const everything = rows[0]!.everything ?? '';
    for (const secret of secrets) {
      const hex = Buffer.from(secret).toString('hex');
      if (everything.includes(secret) || everything.includes(hex)) hits.push(`${name} ${secret}`);
    }
  }
  return hits;
}
