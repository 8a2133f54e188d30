import { handOverRoutes } from '@yimen/contract/routes/hand-overs.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { ItemCommand } from '@yimen/domain/application/command.ts';
import { custodyView } from '@yimen/domain/view/custody-view.ts';
import { type PaperView, paperView } from '@yimen/domain/view/paper-view.ts';
import type { FastifyInstance } from 'fastify';
import type { Files } from '../../files/open-files.ts';
import { openUploads } from '../../files/read-upload.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import { makeOnce } from '../../store/make-once.ts';
import type { Platform } from '../../store/platform.ts';
import type { Request } from '../../store/request.ts';
import { getSheet } from './find-sheet.ts';
import { keepSheetOpen, lockSheet } from './keep-sheet-open.ts';
import { listArriving } from './list-arriving.ts';
import { listHandOvers } from './list-hand-overs.ts';
import { openSheet } from './open-sheet.ts';
import { printSheet } from './print-sheet.ts';
import { addSheetScan, removeSheetScan, showSheetScan } from './sheet-scans.ts';
import { showSheet } from './show-sheet.ts';

type Call = { person: Person; key: string | null; params: { id: string; item: string } };
type Without<T, K extends string> = T extends unknown ? Omit<T, K> : never;
type Act = Without<ItemCommand, 'item' | 'seen'>;

/**
 * The paper channel (R3.4). A batch is one sheet over many applications: the sheet is opened first, then each application is handed
 * over under its number by an act of its own (law 2), so that every row has its own answer.
 */
export function openHandOvers(app: FastifyInstance, platform: Platform, files: Files): void {
  const commandOf = ({ params: { item } }: Call, seen: number, command: Act) =>
    ({ ...command, item, seen }) as ItemCommand;
  const atWindow = (
    asked: Call & { body: { seen: number } },
    command: Act,
    along: Request['along'] = waitForSheet(command),
  ): Promise<PaperView> => {
    const { person, key, params } = asked;
    const sent = commandOf(asked, asked.body.seen, command);
    const request = { person, command: sent, id: params.id, key, ...(along && { along }) };
    return act(platform, request, async ({ stored, connection }) => {
      const readable = readableBy(person, 'readForWindow', stored);
      return paperView(await lensFor(platform, person, readable, { connection }), params.item);
    });
  };

  serve(app, handOverRoutes.listHandOvers, ({ person, query: { show, after } }) =>
    listHandOvers(platform, person, show, after),
  );
  serve(app, handOverRoutes.openSheet, async ({ person, key, body }) => ({
    sheet: await makeOnce(
      platform,
      { person, key, asked: body },
      async connection => (await openSheet(platform, person, body, connection)).sheet,
    ),
  }));
  serve(app, handOverRoutes.listArriving, ({ person }) => listArriving(platform, person));
  serve(app, handOverRoutes.showSheet, ({ person, params: { sheet } }) => showSheet(platform, person, sheet));
  serve(app, handOverRoutes.printSheet, asked => printSheet(platform, asked));
  openUploads(app, room =>
    serve(room, handOverRoutes.addSheetScan, asked => addSheetScan(platform, files, asked)),
  );
  serve(app, handOverRoutes.removeSheetScan, asked => removeSheetScan(platform, asked));
  serve(app, handOverRoutes.showSheetScan, asked => showSheetScan(platform, files, asked));
  serve(app, handOverRoutes.showPaperItem, async ({ person, params: { id, item } }) => {
    const stored = await findForReading(platform, person, 'readForWindow', id);
    if (stored.state.items[item]?.channel !== 'paper') throw new DoorProblem('not-found');
    return paperView(await lensFor(platform, person, stored), item);
  });
  serve(app, handOverRoutes.showCustody, async ({ person, params }) =>
    custodyView(
      await lensFor(platform, person, await findForReading(platform, person, 'readForWindow', params.id)),
    ),
  );
  serve(app, handOverRoutes.giveBack, ({ person, key, params: { id }, body: { papers } }) =>
    act(
      platform,
      { person, command: { type: 'giveBack', papers }, id, key },
      async ({ stored, connection }) =>
        custodyView(
          await lensFor(platform, person, readableBy(person, 'readForWindow', stored), { connection }),
        ),
    ),
  );
  serve(app, handOverRoutes.handOverItem, async asked => {
    const { papers } = asked.body;
    const { sheet, way, waybill, from_agency, to_agency } = await getSheet(platform, asked.body.sheet);
    const { person, params } = asked;
    const { state } = await findForReading(platform, person, 'readForWindow', params.id);
    const own = person.kind === 'staff' && person.agency === from_agency;
    if (!own || state.items[params.item]?.agency !== to_agency) throw new DoorProblem('not-found');
    const command = { type: 'handOver', sheet, way, papers, ...(waybill !== null && { waybill }) } as const;
    return atWindow(asked, command, connection => keepSheetOpen(connection, sheet));
  });
  serve(app, handOverRoutes.signAtWindow, asked =>
    atWindow(asked, { type: 'signSheet', ...asked.body } as Act),
  );
  serve(app, handOverRoutes.signAtDepartment, asked => {
    const { person, key, params, body } = asked;
    const signing = { type: 'signSheet', ...body } as Act;
    const command = commandOf(asked, body.seen, signing);
    const along = waitForSheet(signing);
    return act(
      platform,
      { person, command, id: params.id, key, ...(along && { along }) },
      async ({ stored }) => {
        readableBy(person, 'readItem', stored, params.item);
        return { signed: true as const };
      },
    );
  });
  serve(app, handOverRoutes.reportLost, asked => atWindow(asked, { type: 'reportLost', ...asked.body }));
  serve(app, handOverRoutes.reportFound, asked => atWindow(asked, { type: 'reportFound', ...asked.body }));
  serve(app, handOverRoutes.recallSheet, asked => {
    const { sheet, note } = asked.body;
    return atWindow(asked, { type: 'recallSheet', sheet, note }, connection =>
      keepSheetOpen(connection, sheet),
    );
  });
  serve(app, handOverRoutes.returnPapers, asked => atWindow(asked, { type: 'returnPapers', ...asked.body }));
  serve(app, handOverRoutes.recordPause, asked =>
    atWindow(asked, { type: 'recordPause', ...asked.body } as Act),
  );
  serve(app, handOverRoutes.recordResume, asked => atWindow(asked, { type: 'recordResume', ...asked.body }));
  serve(app, handOverRoutes.recordReturn, asked => atWindow(asked, { type: 'recordReturn', ...asked.body }));
  serve(app, handOverRoutes.recordResult, asked =>
    atWindow(asked, { type: 'recordResult', ...asked.body } as Act),
  );
}

/** What closes a sheet waits for what is just being handed over under its number. */
function waitForSheet(command: Act): Request['along'] {
  return 'sheet' in command
    ? async connection => void (await lockSheet(connection, command.sheet))
    : undefined;
}
