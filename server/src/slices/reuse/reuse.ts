import { reuseRoutes } from '@yimen/contract/routes/reuse.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { findReuse } from '@yimen/domain/application/reuse.ts';
import type { FastifyInstance } from 'fastify';
import { copyHeld } from '../../files/copy-held.ts';
import type { Files } from '../../files/open-files.ts';
import { putFor } from '../../files/put-for.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { limitPerPerson } from '../../identity/limits.ts';
import { act } from '../../store/act.ts';
import { citizenViewOf } from '../../store/citizen-view-of.ts';
import type { Queryable, Stored } from '../../store/find-application.ts';
import { findHeld } from '../../store/find-earlier.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import { windowViewOf } from '../../store/window-view-of.ts';
import { showingEarlier } from './show-earlier.ts';

type Asked = {
  person: Person;
  key: string | null;
  params: { id: string; material: string };
  body?: { seen: number };
};
type Audience<V> = {
  read: 'readOwn' | 'readForWindow';
  view: (platform: Platform, person: Person, stored: Stored, by: { connection: Queryable }) => Promise<V>;
};

/** Materials that serve again (R5.2): offered in the views, taken with one press, put aside for another, refused by the window. */
export function openReuse(app: FastifyInstance, platform: Platform, files: Files): void {
  const own = { read: 'readOwn', view: citizenViewOf } as const;
  const atWindow = { read: 'readForWindow', view: windowViewOf } as const;
  const perform = <V>(
    { person, key, params: { id }, body }: Asked,
    { read, view }: Audience<V>,
    command: Command,
    putting?: { sameAs: unknown; seen: (stored: Stored) => void },
  ): Promise<V> =>
    act(
      platform,
      { person, command, id, key, seen: body?.seen ?? null, ...(putting && { sameAs: putting.sameAs }) },
      ({ stored, connection }) => {
        putting?.seen(stored);
        return view(platform, person, readableBy(person, read, stored), { connection });
      },
    );

  /** Found anew at that moment, so that nothing is taken that has become invalid, been erased, or is another's. */
  const take = async <V>(asked: Asked, audience: Audience<V>): Promise<V> => {
    const { material, id } = asked.params;
    const stored = await findForReading(platform, asked.person, audience.read, id);
    const held = (await findHeld(platform, stored)).find(each => each.material === material);
    if (stored.box === null) throw new DoorProblem('not-found');
    if (held === undefined) {
      if (findReuse(stored.state, material) === null)
        throw new RefusedAct({ code: 'not-reusable', material });
      return audience.view(platform, asked.person, stored, { connection: platform.pool }); // pressed twice
    }
    const { given, made } = await copyHeld(platform, files, held, { id, box: stored.box });
    return putFor(platform, files, id, made, seen =>
      perform(
        asked,
        audience,
        { type: 'reuseMaterial', given },
        { sameAs: ['reuseMaterial', material], seen },
      ),
    );
  };

  serve(app, reuseRoutes.reuseOwnMaterial, asked => take(asked, own));
  serve(app, reuseRoutes.reuseMaterialAtWindow, asked => take(asked, atWindow));
  serve(app, reuseRoutes.endOwnReuse, asked =>
    perform(asked, own, { type: 'endReuse', material: asked.params.material }),
  );
  serve(app, reuseRoutes.refuseReuse, asked => {
    const { reason, note } = asked.body;
    return perform(asked, atWindow, { type: 'endReuse', material: asked.params.material, reason, note });
  });
  serve(app, reuseRoutes.showEarlier, showingEarlier(platform, limitPerPerson(app, 30, '1 minute')));
}
