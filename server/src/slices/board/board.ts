import { boardRoutes } from '@yimen/contract/routes/board.ts';
import type { FastifyInstance } from 'fastify';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { exported } from '../../identity/exported.ts';
import type { Platform } from '../../store/platform.ts';
import { daysOfFile, nameOfScope } from './board-names.ts';
import { boardScope } from './board-scope.ts';
import { boardTables } from './board-tables.ts';
import { exportBehind } from './export-behind.ts';
import { lateOffices, lateOfficesTables } from './late-offices.ts';
import { listBehind } from './list-behind.ts';
import { showBoard } from './show-board.ts';

/** 看板 (R6.2): the figures of a place, the list behind each, and that list as a workbook. */
export function openBoard(app: FastifyInstance, platform: Platform): void {
  serve(app, boardRoutes.showBoard, ({ person, query }) => showBoard(platform, person, query));
  serve(app, boardRoutes.listLateOffices, ({ person, query }) => lateOffices(platform, person, query));
  serve(app, boardRoutes.exportLateOffices, ({ person, query, request, reply }) => {
    const name = `${nameOfScope(platform, boardScope(platform, person, query))} 超期部门 ${platform.today()}`;
    void reply.header('content-disposition', disposition('attachment', 'late-offices.xlsx', `${name}.xlsx`));
    return exported(platform, { person, subject: `超期部门清单 ${name}`, ip: request.ip }, () =>
      lateOfficesTables(platform, person, query),
    );
  });
  serve(app, boardRoutes.exportBoard, ({ person, query, request, reply }) => {
    const scope = boardScope(platform, person, query);
    const name = `${nameOfScope(platform, scope)} 看板 ${daysOfFile(scope)}`;
    void reply.header('content-disposition', disposition('attachment', 'board.xlsx', `${name}.xlsx`));
    return exported(platform, { person, subject: `看板各表 ${name}`, ip: request.ip }, () =>
      boardTables(platform, person, query),
    );
  });
  serve(app, boardRoutes.listBehind, ({ person, query }) => listBehind(platform, person, query));
  serve(app, boardRoutes.exportBehind, async ({ person, query, request, reply }) => {
    const { book, name } = await exportBehind(platform, person, query, request.ip);
    const plain = `${query.figure}-${platform.today()}.xlsx`;
    void reply.header('content-disposition', disposition('attachment', plain, `${name}.xlsx`));
    return book;
  });
}
