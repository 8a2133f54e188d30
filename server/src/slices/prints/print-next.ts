import type { Person } from '@yimen/domain/access/person.ts';
import type { DocumentFact } from '@yimen/domain/document/issued.ts';
import { turnOf } from '../../aside/turn.ts';
import type { Piece } from '../../documents/bind.ts';
import { sheetOf } from '../../documents/sheet.ts';
import { noteInDoubt } from '../../files/in-doubt.ts';
import type { Files } from '../../files/open-files.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { unwrapDataKey } from '../../seal/data-key.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { platformSealed } from '../../seal/platform-sealed.ts';
import { openDocument } from '../../store/document-rows.ts';
import { inTransaction } from '../../store/in-transaction.ts';
import type { Platform } from '../../store/platform.ts';
import { printable } from './printable.ts';
import { findRun, idOf, type Run, runView } from './run.ts';

/** Papers set by one request: a quarter of a second's work for the press, so that single papers come in between. */
const STEP = 50;

/**
 * Sets the next papers of a run and says how far it is. Nothing is held while they are set: whoever asks twice at once sets them
 * twice, and the first to come back counts; each paper is in the file once, and once on the access log. One that was stopped stands
 * still until somebody says `goOn`, and goes on where it stood, as one does whose server died.
 */
export async function printNext(platform: Platform, files: Files, person: Person, { id, goOn, ip }: Asked) {
  if (goOn)
    await platform.pool.query('update print_run set stopped = false where id = $1 and actor = $2', [
      id,
      idOf(person),
    ]);
  const run = await findRun(platform, person, id);
  const codes = run.documents.slice(run.done, run.done + STEP);
  if (codes.length === 0 || run.stopped) return runView(run);
  const papers = await papersOf(platform, person, codes);
  const sheets = papers.map(({ fact, says }) =>
    sheetOf(fact, says, { publicUrl: platform.publicUrl, reprint: null }),
  );
  const piece = await platform.press.printTogether(
    sheets,
    { object: run.next_object, byte: run.next_byte },
    turnOf(person),
  );
  const sealed = platformSealed(platform.keys).sealBytes(piece.body, contextOf(run, run.done));
  const address = sm3Hex(sealed);
  await noteInDoubt(platform, run.id, address);
  await files.objects.put(address, sealed);
  await inTransaction(platform.pool, async connection => {
    const { rowCount } = await connection.query(
      `update print_run set done = done + $3, next_object = next_object + $4, next_byte = next_byte + $5
       where id = $1 and done = $2`,
      [run.id, run.done, codes.length, piece.offsets.length, piece.body.length],
    );
    if (rowCount === 0) return;
    await connection.query(
      'insert into print_piece (run, first, address, offsets, pages) values ($1, $2, $3, $4, $5)',
      [run.id, run.done, address, piece.offsets, piece.pages] satisfies [string, number, string, ...Numbers],
    );
    for (const { fact, application } of papers)
      await recordAccess(
        platform,
        { act: 'document-printed', person, ip, subject: fact.document, application, item: null },
        connection,
      );
  });
  return runView(await findRun(platform, person, id));
}

type Asked = { id: string; goOn: boolean; ip: string };
type Numbers = [Piece['offsets'], Piece['pages']];

/** Where a piece belongs: a seal opens nowhere else. */
export function contextOf({ id }: Pick<Run, 'id'>, first: number): string {
  return `print/${id}/${first}`;
}

/** What these papers say, in the order asked for; one that has been erased meanwhile, or left his division, is passed over. */
async function papersOf(platform: Platform, person: Person, codes: readonly string[]) {
  const rows = await printable(platform, person, { from: '2000-01-01', to: '9999-12-30', unprinted: false })
    .where('document.document', 'in', codes)
    .select(['document.document', 'document.title', 'document.template', 'document.number'])
    .select(['document.issued_at', 'document.application', 'document.content', 'application.data_key'])
    .execute();
  return codes.flatMap(code => {
    const row = rows.find(each => each.document === code);
    if (row === undefined || row.content === null || row.data_key === null) return [];
    const { application, content } = row;
    const issuedAt = row.issued_at;
    const fact: Pick<DocumentFact, 'document' | 'title' | 'template' | 'number' | 'issuedAt'> = {
      ...row,
      issuedAt,
    };
    const dataKey = unwrapDataKey(row.data_key, platform.keys, application);
    const says = openDocument(application, { content: `documents/${code}` }, content, { dataKey });
    return [{ fact, says, application }];
  });
}
