import { departmentRoutes } from '@yimen/contract/routes/department.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command, ItemCommand } from '@yimen/domain/application/command.ts';
import { type DepartmentView, departmentView } from '@yimen/domain/view/department-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordUnmasking } from '../../identity/access-log.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { endingOf } from './ending-of.ts';

type Call = { person: Person; key: string | null; params: { id: string; item: string } };
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;

/** A department at one of its items: it sees what the item declares and nothing else (law 8), and acts on that alone. */
export function openDepartmentItem(app: FastifyInstance, platform: Platform): void {
  const perform = ({ person, key, params: { id, item } }: Call, command: Command): Promise<DepartmentView> =>
    act(platform, { person, command, id, key }, async ({ stored, connection }) =>
      departmentView(
        await lensFor(platform, person, readableBy(person, 'readItem', stored, item), { connection }),
        item,
      ),
    );
  const onItem = (
    asked: Call & { body: { seen: number } },
    command: Without<ItemCommand, 'item' | 'seen'>,
  ): Promise<DepartmentView> =>
    perform(asked, { ...command, item: asked.params.item, seen: asked.body.seen } as ItemCommand);

  serve(app, departmentRoutes.showItem, async ({ person, params: { id, item } }) =>
    departmentView(
      await lensFor(platform, person, await findForReading(platform, person, 'readItem', id, item)),
      item,
    ),
  );
  serve(app, departmentRoutes.claimItem, asked => onItem(asked, { type: 'claim' }));
  serve(app, departmentRoutes.releaseItem, asked =>
    onItem(asked, { type: 'release', ...withoutSeen(asked.body) }),
  );
  serve(app, departmentRoutes.receiveItem, asked => onItem(asked, { type: 'receive' }));
  serve(app, departmentRoutes.resumeItem, asked => onItem(asked, { type: 'resume' }));
  serve(app, departmentRoutes.pauseItem, asked =>
    onItem(asked, { type: 'pause', ...withoutSeen(asked.body) }),
  );
  serve(app, departmentRoutes.returnItem, asked =>
    onItem(asked, { type: 'returnToWindow', ...withoutSeen(asked.body) }),
  );
  serve(app, departmentRoutes.checkItem, asked =>
    onItem(asked, { type: 'recordCheck', ...withoutSeen(asked.body) }),
  );
  serve(app, departmentRoutes.concludeItem, async asked =>
    onItem(asked, { type: 'conclude', ...(await endingOf(platform, asked)) }),
  );
  serve(app, departmentRoutes.deliverItem, asked => onItem(asked, { type: 'deliver', way: asked.body.way }));
  serve(app, departmentRoutes.visitForItem, asked => {
    return perform(asked, { type: 'recordVisit', ...asked.body, items: [asked.params.item] });
  });
  serve(app, departmentRoutes.strikeVisitForItem, asked =>
    perform(asked, { type: 'strikeVisit', ...asked.body }),
  );
  serve(
    app,
    departmentRoutes.unmaskItem,
    async ({ person, params: { id, item }, body: { reason }, request }) => {
      const stored = await findForReading(platform, person, ['readItem', 'unmask'], id, item);
      await recordUnmasking(platform, { person, application: id, item, reason, ip: request.ip });
      return departmentView(await lensFor(platform, person, stored, { unmasked: true }), item);
    },
  );
}

function withoutSeen<B extends { seen: number }>({ seen: _seen, ...rest }: B): Without<B, 'seen'> {
  return rest as Without<B, 'seen'>;
}
