import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { SoundCall } from './test-calls.ts';
import { photographed } from './test-file-calls.ts';
import type { Office, Soldier } from './test-office.ts';

/** What stands ready for these calls: an application of the soldier's own, himself, and the clerk. */
type Ready = {
  own: (state: 'draft' | 'submitted') => Promise<string>;
  citizen: Soldier;
  by: Extract<Person, { kind: 'staff' }>;
};

/** One sound call for every route by which a material serves again; for tests only. */
export function reuseCalls(office: Office, { own, citizen, by }: Ready) {
  const soldier: Person = { kind: 'citizen', id: citizen.id };
  /** He handed in a photograph before; the window looked at it, and he withdrew. */
  const before = async () => {
    const id = await own('submitted');
    await photographed(office, id, by);
    const marks = [{ material: 'M02', found: 'electronic' as const, copies: 1 }];
    await office.act(by, id, { type: 'checkMaterials', marks });
    await office.act(soldier, id, { type: 'withdraw' });
  };
  const begun = async (state: 'draft' | 'submitted', taken: boolean) => {
    await before();
    const id = await office.draft(citizen.id);
    const path = `/api/applications/${id}/materials/M02/reuse`;
    if (taken) await office.ask(citizen.browser, { method: 'POST', url: path });
    if (state === 'submitted') await office.act(soldier, id, { type: 'submit', consent: 1 });
    return id;
  };
  const seen = async (id: string) => {
    const sql = 'select revision from application where id = $1';
    return (await office.platform.pool.query<{ revision: number }>(sql, [id])).rows[0]!.revision;
  };
  const atWindow = (path: string, taken: boolean, body: object) => async () => {
    const id = await begun('submitted', taken);
    const url = `/api/window/applications/${id}/materials/M02/reuse${path}`;
    return { url, body: { ...body, seen: await seen(id) } };
  };
  const his = (path: string, taken: boolean) => async () => ({
    url: `/api/applications/${await begun('draft', taken)}/materials/M02/reuse${path}`,
  });
  return {
    reuseOwnMaterial: { as: 'citizen', make: his('', false) },
    endOwnReuse: { as: 'citizen', make: his('/end', true) },
    reuseMaterialAtWindow: { as: 'clerk', make: atWindow('', false, {}) },
    refuseReuse: { as: 'clerk', make: atWindow('/refuse', true, { reason: 'unclear', note: '看不清。' }) },
    showEarlier: {
      as: 'clerk',
      make: () => ({
        url: '/api/window/applicants/earlier',
        body: { idNumber: allElevenSoldier.idNumber, name: allElevenSoldier.name },
      }),
    },
  } satisfies Record<string, SoundCall>;
}
