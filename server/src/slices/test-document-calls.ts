import type { Person } from '@yimen/domain/access/person.ts';
import type { ItemActs, SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

/** What stands ready for these calls: an application of the soldier's own, an item in hand, and the clerk who accepts. */
type Ready = {
  own: (state: 'draft' | 'submitted') => Promise<string>;
  item: (...before: ItemActs) => Promise<string>;
  by: Extract<Person, { kind: 'staff' }>;
};

/** One sound call for every route that prints a paper or says whether it is genuine; for tests only. */
export function documentCalls(office: Office, { own, item, by }: Ready) {
  const at = (url: string) => ({ url });
  const paperOf = async (id: string, kind: string) => {
    const { rows } = await office.platform.pool.query(
      'select document from document where application = $1 and kind = $2',
      [id, kind],
    );
    return rows[0].document as string;
  };
  const paper = (path: string, application: () => Promise<string>) => async () => {
    const id = await application();
    return at(`${path}${id}/documents/${await paperOf(id, 'application-form')}`);
  };
  return {
    printOwnDocument: { as: 'citizen', make: paper('/api/applications/', () => own('submitted')) },
    printForWindow: { as: 'clerk', make: paper('/api/window/applications/', () => office.submitted()) },
    printForItem: {
      as: 'handler',
      make: async () => {
        const place = await item(
          { type: 'receive' },
          { type: 'pause', kind: 'special', reason: 'verification', note: '正在核实。', until: '2099-12-31' },
        );
        const code = await paperOf(place.split('/')[0]!, 'special-procedure-notice');
        return at(`/api/department/items/${place}/documents/${code}`);
      },
    },
    printForLead: {
      as: 'lead',
      make: paper('/api/lead/applications/', () => office.accepted(by)),
    },
    verifyDocument: {
      as: 'stranger',
      make: async () => at(`/api/documents/${await paperOf(await office.submitted(), 'application-form')}`),
    },
  } satisfies Record<string, SoundCall>;
}
