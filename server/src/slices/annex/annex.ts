import { annexRoutes } from '@yimen/contract/routes/annex.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { AnnexRow, CellName } from '@yimen/domain/annex/row.ts';
import { cellWords } from '@yimen/domain/annex/words.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { type AnnexWish, actOnSheet } from '../../annex/act-on-sheet.ts';
import { openCountyFiles } from '../../annex/county-files.ts';
import type { SheetName } from '../../annex/load-sheet.ts';
import { moveDue } from '../../annex/move-due.ts';
import { openRound } from '../../annex/open-round.ts';
import type { Files } from '../../files/open-files.ts';
import { openUploads, receivingBytes } from '../../files/read-upload.ts';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { exported } from '../../identity/exported.ts';
import type { Platform } from '../../store/platform.ts';
import { casesTables } from './cases-excel.ts';
import { listCases } from './list-cases.ts';
import { listRounds } from './list-rounds.ts';
import { readOwnFile, template } from './own-file.ts';
import { type RowName, rowView, sheetOfRow } from './row-view.ts';
import { sheetView } from './sheet-view.ts';
import { showHistory } from './show-history.ts';
import { showRound, urgeLate } from './show-round.ts';

type Asked<P> = { person: Person; key: string | null; params: P };

/** 情况表 (R8): the province opens rounds, counties fill their rows, cities take them together and send; every figure opens its cases. */
export function openAnnex(app: FastifyInstance, platform: Platform, files: Files): void {
  const countyFiles = openCountyFiles();
  app.addHook('onClose', async () => countyFiles.stop());
  const onRow = async ({ person, key, params }: Asked<RowName>, ...wishes: AnnexWish[]) => {
    await actOnSheet(platform, { person, name: sheetOfRow(platform, person, params), wishes, key });
    return rowView(platform, person, params);
  };
  const onSheet = async ({ person, key, params }: Asked<SheetName>, wish: AnnexWish) => {
    await actOnSheet(platform, { person, name: params, wishes: [wish], key });
    return sheetView(platform, person, params);
  };
  const placeOf = ({ division }: RowName) => nameInProvince(platform.directory, division);
  const named = (reply: FastifyReply, params: RowName, what: string) =>
    reply.header(
      'content-disposition',
      disposition('attachment', 'annex.xlsx', `${placeOf(params)} ${what}.xlsx`),
    );

  serve(app, annexRoutes.listAnnexRounds, ({ person }) => listRounds(platform, person));
  serve(app, annexRoutes.openAnnexRound, async ({ person, key, body }) => ({
    round: await openRound(platform, person, body, key),
  }));
  serve(app, annexRoutes.showAnnexRound, ({ person, params }) => showRound(platform, person, params.round));
  serve(app, annexRoutes.urgeAnnex, ({ person, key, params: { round }, body: { words } }) =>
    urgeLate(platform, { person, round, words, key }),
  );
  serve(app, annexRoutes.moveAnnexDue, async ({ person, key, params: { round }, body }) => {
    await moveDue(platform, { person, round, ...body, key });
    return showRound(platform, person, round);
  });
  serve(app, annexRoutes.listAnnexHistory, ({ person, params, query: { of, before } }) =>
    showHistory(platform, person, { ...params, sheet: of === 'sheet', before }),
  );
  serve(app, annexRoutes.showAnnexSheet, ({ person, params, query }) =>
    sheetView(platform, person, params, query.version),
  );
  serve(app, annexRoutes.enterAnnexProblems, asked =>
    onSheet(asked, { type: 'enterProblems', ...asked.body }),
  );
  serve(app, annexRoutes.enterAnnexSignatories, asked =>
    onSheet(asked, { type: 'enterSignatories', ...asked.body }),
  );
  serve(app, annexRoutes.sendAnnexSheet, asked => onSheet(asked, { type: 'sendSheet' }));
  serve(app, annexRoutes.receiveAnnexSheet, asked => onSheet(asked, { type: 'receiveSheet' }));
  serve(app, annexRoutes.correctAnnexSheet, asked =>
    onSheet(asked, { type: 'beginCorrection', ...asked.body }),
  );
  serve(app, annexRoutes.urgeAnnexSheet, asked => onSheet(asked, { type: 'urgeSheet', ...asked.body }));
  serve(app, annexRoutes.showAnnexRow, ({ person, params }) => rowView(platform, person, params));
  serve(app, annexRoutes.enterAnnexCells, asked => {
    const { division } = asked.params;
    const { cells, reason } = asked.body;
    const enter = ({ cell, value }: { cell: CellName; value: unknown }): AnnexWish => ({
      type: 'enterCell',
      division,
      cell,
      value: value as AnnexRow[CellName] | null,
      reason,
    });
    return onRow(asked, ...cells.map(enter));
  });
  serve(app, annexRoutes.submitAnnexRow, asked =>
    onRow(asked, { type: 'submitRow', division: asked.params.division }),
  );
  serve(app, annexRoutes.returnAnnexRow, asked =>
    onRow(asked, { type: 'returnRow', division: asked.params.division, ...asked.body }),
  );
  serve(app, annexRoutes.mergeAnnexRow, asked =>
    onRow(asked, { type: 'mergeRow', division: asked.params.division }),
  );
  serve(app, annexRoutes.listAnnexCases, ({ person, params, query: { figure, after } }) =>
    listCases(platform, person, { ...params, figure }, after),
  );
  serve(app, annexRoutes.annexCasesExcel, async ({ person, params, query, request, reply }) => {
    const subject = `情况表办件清单 ${placeOf(params)} ${params.round} ${cellWords[query.figure]}`;
    const book = await exported(platform, { person, subject, ip: request.ip }, () =>
      casesTables(platform, person, { ...params, ...query }),
    );
    void named(reply, params, '办件清单');
    return book;
  });
  serve(app, annexRoutes.annexTemplate, async ({ person, params, request, reply }) => {
    const book = await template(platform, person, params);
    const subject = `情况表模板 ${placeOf(params)} ${params.round}`;
    await recordAccess(platform, { act: 'list-exported', person, subject, ip: request.ip });
    void named(reply, params, '情况表模板');
    return book;
  });
  openUploads(app, room =>
    serve(room, annexRoutes.readAnnexFile, ({ person, params, request }) =>
      receivingBytes(platform, files, request, bytes =>
        readOwnFile(platform, countyFiles, person, { name: params, bytes }),
      ),
    ),
  );
}
