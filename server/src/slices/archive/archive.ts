import { archiveRoutes } from '@yimen/contract/routes/archive.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { leadView } from '@yimen/domain/view/lead-view.ts';
import type { FastifyInstance } from 'fastify';
import { archiveApplication } from '../../archive/archive-application.ts';
import { batchProgress, cancelBatch, workOff } from '../../archive/batch.ts';
import { openBatch } from '../../archive/open-batch.ts';
import { toArchive } from '../../archive/to-archive.ts';
import { turnOf } from '../../aside/turn.ts';
import type { Files } from '../../files/open-files.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { exported } from '../../identity/exported.ts';
import { readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { windowViewOf } from '../../store/window-view-of.ts';
import { downloadPackage } from './download-package.ts';
import { handOverTables } from './hand-over-excel.ts';
import { handOverList, listName, listSubject } from './hand-over-list.ts';
import { handOverPaper } from './hand-over-paper.ts';
import { listArchive } from './list-archive.ts';

/** 归档 (issue 3): closing cases into packages, one or all that can be, the archive of a place, and the lists that go with it. */
export function openArchive(app: FastifyInstance, platform: Platform, files: Files): void {
  serve(app, archiveRoutes.listArchive, ({ person, query }) => listArchive(platform, person, query));
  serve(app, archiveRoutes.listToArchive, async ({ person }) => {
    return { lines: await toArchive(platform, archivist(person)) };
  });
  serve(app, archiveRoutes.archiveCase, ({ person, key, params: { id } }) =>
    archiveApplication(platform, files, { person, id, key }, async ({ stored, connection }) =>
      leadView(await lensFor(platform, person, readableBy(person, 'readWhole', stored), { connection })),
    ),
  );
  serve(app, archiveRoutes.archiveAtWindow, ({ person, key, params: { id } }) =>
    archiveApplication(platform, files, { person, id, key }, ({ stored, connection }) =>
      windowViewOf(platform, person, readableBy(person, 'readForWindow', stored), { connection }),
    ),
  );
  serve(app, archiveRoutes.downloadPackage, asked => downloadPackage(platform, files, asked));
  serve(app, archiveRoutes.startBatch, async ({ person, key, request }) => {
    const staff = archivist(person);
    const batch = await openBatch(platform, staff, key);
    // Nobody waits for it; what a stop leaves undone the nightly job takes up again.
    void workOff(platform, files, batch).catch((error: unknown) =>
      request.log.error({ batch, err: error }, 'a batch broke off'),
    );
    return batchProgress(platform, staff, batch);
  });
  serve(app, archiveRoutes.showBatch, ({ person, params: { batch } }) =>
    batchProgress(platform, archivist(person), batch),
  );
  serve(app, archiveRoutes.cancelBatch, async ({ person, params: { batch } }) => {
    const staff = archivist(person);
    await cancelBatch(platform, staff, batch);
    return batchProgress(platform, staff, batch);
  });
  serve(app, archiveRoutes.handOverExcel, ({ person, query, request, reply }) => {
    void reply.header('content-disposition', listName(query, 'xlsx'));
    const access = { act: 'archive-listed', person, subject: listSubject(query), ip: request.ip } as const;
    return exported(platform, access, () => handOverTables(platform, person, query));
  });
  serve(app, archiveRoutes.handOverPdf, async ({ person, query, request, reply }) => {
    const list = await handOverList(platform, person, query, request.ip);
    void reply.header('content-disposition', listName(query, 'pdf'));
    return platform.press.print(handOverPaper(list), turnOf(person));
  });
}

/** Who may read the archive; everybody else finds no such page (law 7). */
function archivist(person: Person): Extract<Person, { kind: 'staff' }> {
  if (person.kind !== 'staff' || !rolesMay(person.roles, 'readArchive')) throw new DoorProblem('not-found');
  return person;
}
