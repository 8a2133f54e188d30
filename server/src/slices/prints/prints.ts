import { printRoutes } from '@yimen/contract/routes/prints.ts';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Files } from '../../files/open-files.ts';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { makeOnce } from '../../store/make-once.ts';
import type { Platform } from '../../store/platform.ts';
import { beginRun } from './begin-run.ts';
import { printNext } from './print-next.ts';
import { printable } from './printable.ts';
import { findRun, idOf, runsOf, runView } from './run.ts';
import { wholeFile } from './whole-file.ts';

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
  serve(app, printRoutes.beginPrint, async ({ person, key, body }) => {
    const run = await makeOnce(platform, { person, key, asked: body }, connection =>
      beginRun(platform, person, body, connection),
    );
    return runView(await findRun(platform, person, run));
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
      'content-disposition': disposition('inline', 'print.pdf', name),
      'cache-control': 'no-store',
    });
    return file;
  });
}
