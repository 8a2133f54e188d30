import { materialsOfEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findApplication } from '../../store/find-application.ts';
import { results } from '../../store/test-platform.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

let office: Office;
let cast: Cast;
let veterans: Member;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  veterans = await office.member('t-veterans', '440781-veterans', 'handler');
});
afterAll(() => office.close());

const declared = Object.fromEntries(materialsOfEleven.map(each => [each, 'bring']));
const begin = (key?: string) =>
  office.ask(cast.citizen.browser, {
    method: 'POST',
    url: '/api/applications',
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
    payload: { settlement: '440781', answers: allElevenSoldier.answers, unticked: [], declared },
  });
const his = () => ({ kind: 'citizen', id: cast.citizen.id }) as const;

describe('a second application', () => {
  it('is refused when it is begun, with where the running one is (R2.5)', async () => {
    const id = await office.submitted(cast.citizen.id);
    const { number } = (await findApplication(office.platform, id))!.state;
    const { status, body } = await begin();
    expect([status, body.code]).toEqual([409, 'already-open']);
    expect(body.open).toEqual({ where: 'here', id, number, statusText: '等窗口审核' });
    await office.act(his(), id, { type: 'withdraw' });
  });

  it('begun before is answered again under its key, though it is running by now (law 2)', async () => {
    const first = await begin('the-key-of-beginning');
    await office.act(his(), first.body.id, { type: 'submit', consent: 1 });
    expect((await begin('the-key-of-beginning')).body.id).toBe(first.body.id);
    await office.act(his(), first.body.id, { type: 'withdraw' });
  });

  it('leaves out what the one before granted, where the item may be left out, and both sides read it (R5.2)', async () => {
    const id = await office.accepted(cast.clerk.person, cast.citizen.id);
    const { number } = (await findApplication(office.platform, id))!.state;
    const granted = async (who: Member, item: string) => {
      if (item !== '01') await office.act(who.person, id, { type: 'receive', item, seen: null } as Command);
      const act = { type: 'conclude', item, seen: null, outcome: 'granted', result: results[item] };
      await office.act(who.person, id, act as Command);
    };
    await granted(veterans, '01');
    await granted(veterans, '10');
    await office.act(his(), id, { type: 'withdraw' });
    const { body } = await begin();
    const told = body.grantedEarlier.map((each: { item: string }) => each.item);
    expect([told, body.unticked]).toEqual([['01', '10'], ['10']]);
    expect(body.grantedEarlier[0]).toMatchObject({ number, application: id });
    await office.act(his(), body.id, { type: 'submit', consent: 1 });
    const seen = await office.ask(cast.clerk.browser, {
      method: 'GET',
      url: `/api/window/applications/${body.id}`,
    });
    expect(seen.body.grantedEarlier[0]).toMatchObject({ item: '01', number, application: id });
  });
});
