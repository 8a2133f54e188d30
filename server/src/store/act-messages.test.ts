import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenFor } from '../identity/citizens.ts';
import { lastMessages } from '../sms/outbox.ts';
import { act } from './act.ts';
import { acted, staff, testPlatform } from './test-platform.ts';

let platform: Awaited<ReturnType<typeof testPlatform>>;
beforeAll(async () => {
  platform = await testPlatform();
});
afterAll(() => platform.close());

const messagesOf = async (application: string) => {
  const { rows } = await platform.pool.query<{ id: string; template: string }>(
    'select id, template from message where application = $1 order by seq',
    [application],
  );
  return rows;
};

/** Somebody who signed in with this phone, whatever his form says. */
const accountOf = (phone: string) =>
  citizenFor(platform, { kind: 'discharge-card', number: phone, name: '麦穗归', phone });
const accepted = async (phone: string) => {
  const command = registerEleven({ id: randomUUID(), applicant: await accountOf(phone) });
  return acted(platform, staff('440781-window', 'clerk'), command.id, command);
};

describe('news of a case is written with the act that makes it', () => {
  it('one message to the proven phone of the account, never to one merely typed into the form; sealed, with the number of the case and no name', async () => {
    const { state } = await accepted('19900004321');
    const [only, ...more] = await messagesOf(state.id);
    expect([only!.template, more]).toEqual(['accepted', []]);
    const message = (await lastMessages(platform, 100)).find(({ id }) => id === only!.id)!;
    expect(message).toMatchObject({ phone: '19900004321', status: 'queued' });
    expect(message.text).toContain(state.number);
    expect(message.text).not.toContain(allElevenSoldier.answers.name);
  });

  it('is made once, however often the same request comes', async () => {
    const clerk = staff('440781-window', 'clerk');
    const applicant = await accountOf('19900004322');
    const ids = await Promise.all(
      [randomUUID(), randomUUID(), randomUUID()].map(id =>
        act(
          platform,
          { person: clerk, command: registerEleven({ id, applicant }), id, key: 'said-once-000' },
          ({ stored }) => stored.state.id,
        ),
      ),
    );
    expect(await messagesOf(ids[0]!)).toHaveLength(1);
    const { rows } = await platform.pool.query(
      'select count(*)::int as n from message where application = any ($1)',
      [ids],
    );
    expect(rows[0].n).toBe(1);
  });

  it('is not there when the act was refused, or failed on its way to the disk', async () => {
    const { state } = await accepted('19900004323');
    const lead = staff('440781-veterans', 'handler');
    const deny = (reason: string) =>
      ({ type: 'conclude', item: '08', seen: null, outcome: 'denied', reason, note: '不符' }) as const;
    const before = await messagesOf(state.id);
    await expect(acted(platform, lead, state.id, deny('x'))).rejects.toThrow('unknown-reason');
    await platform.pool.query('alter table dispatch add constraint full_disk check (false) not valid');
    await expect(acted(platform, lead, state.id, deny('conditions-unmet'))).rejects.toThrow('full_disk');
    await platform.pool.query('alter table dispatch drop constraint full_disk');
    expect(await messagesOf(state.id)).toEqual(before);
    await acted(platform, lead, state.id, deny('conditions-unmet'));
    expect((await messagesOf(state.id)).map(({ template }) => template)).toEqual(['accepted', 'item-ended']);
  });
});
