import { randomUUID } from 'node:crypto';
import { printRoutes } from '@yimen/contract/routes/prints.ts';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { firstPlace } from '../../documents/bind.ts';
import type { Files } from '../../files/open-files.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';
import { printNext } from './print-next.ts';
import { printable } from './printable.ts';
import { findRun, idOf, runsOf, runView } from './run.ts';
import { wholeFile } from './whole-file.ts';

/** The most papers of one run: what a desk printer does in an hour. */
const MOST = 2000;

/** Papers printed many at once (issue 3): chosen, set step by step with its progress, stopped and taken up again, one file at the end. */
export function openPrints(app: FastifyInstance, platform: Platform, files: Files): void {
  serve(app, printRoutes.listPrintable, async ({ person, query: { from, to, unprinted } }) => {
    const kinds = await printable(platform, person, { from, to, unprinted: unprinted === '1' })
      .groupBy('document.kind')
      .select(['document.kind', sql<string>`max(document.title)`.as('title')])
      .select(sql<number>`count(*)::int`.as('count'))
      .orderBy('document.kind')
      .execute();
    return { kinds, runs: (await runsOf(platform, person)).map(runView) };
  });
  serve(app, printRoutes.beginPrint, async ({ person, body: { kind, from, to, unprinted } }) => {
    const rows = await printable(platform, person, { kind, from, to, unprinted })
      .select(['document.document', 'document.title'])
      .orderBy('document.issued_at')
      .orderBy('document.number')
      .limit(MOST)
      .execute();
    if (rows.length === 0)
      throw new DoorProblem('not-found', { detail: '没有符合条件的文书，可能已经打印过。' });
    const id = randomUUID();
    await platform.pool.query(
      `insert into print_run (id, actor, title, documents, next_object, next_byte, at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        idOf(person),
        rows[0]!.title,
        rows.map(row => row.document),
        firstPlace.object,
        firstPlace.byte,
        platform.now(),
      ],
    );
    return runView(await findRun(platform, person, id));
  });
  serve(app, printRoutes.printNext, ({ person, params: { run: id }, body: { goOn }, request: { ip } }) =>
    printNext(platform, files, person, { id, goOn, ip }),
  );
  serve(app, printRoutes.stopPrint, async ({ person, params: { run } }) => {
    await platform.pool.query('update print_run set stopped = true where id = $1 and actor = $2', [
      run,
      idOf(person),
    ]);
    return runView(await findRun(platform, person, run));
  });
  serve(app, printRoutes.openPrint, async ({ person, params: { run }, reply }) => {
    const { name, file } = await wholeFile(platform, files, person, run);
    void reply.headers({
      'content-disposition': `inline; filename="print.pdf"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    });
    return file;
  });
}
