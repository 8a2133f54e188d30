import type { documentRoutes } from '@yimen/contract/routes/documents.ts';
import type { DocumentFact } from '@yimen/domain/document/issued.ts';
import { documentsFor, type PaperReader } from '@yimen/domain/view/document-line.ts';
import { turnOf } from '../../aside/turn.ts';
import { type Sheet, sheetOf } from '../../documents/sheet.ts';
import { disposition } from '../../http/disposition.ts';
import type { Asked } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { openDocument } from '../../store/document-rows.ts';
import type { Stored } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';

type Wanted = Pick<
  Asked<(typeof documentRoutes)['printForWindow']>,
  'person' | 'params' | 'query' | 'request' | 'reply'
>;

/**
 * One paper of an application that the reader has, set as PDF from what was sealed when it was issued. Nothing is looked up before the
 * press has a place for him, so that who asks for hundreds holds up nobody; who printed what is on record before it leaves (等保 2.0).
 */
export async function printDocument(
  platform: Platform,
  { person, params, query, request, reply }: Wanted,
  find: () => Promise<Stored>,
  { way, reader }: { way: 'inline' | 'attachment'; reader: PaperReader },
): Promise<Buffer> {
  let found: { fact: DocumentFact; application: string } | null = null;
  const pdf = await platform.press.print(async () => {
    const stored = await find();
    const fact = documentsFor(stored.state, reader).find(each => each.document === params.document);
    if (fact === undefined) throw new DoorProblem('not-found');
    found = { fact, application: stored.state.id };
    return sheetFor(platform, stored, fact, query.reprint !== undefined);
  }, turnOf(person));
  const { fact, application } = found!;
  await recordAccess(platform, {
    act: 'document-printed',
    person,
    ip: request.ip,
    subject: fact.document,
    application,
    item: typeof reader === 'object' ? reader.item : null,
  });
  void reply.header(
    'content-disposition',
    disposition(way, `${fact.number}.pdf`, `${fact.title} ${fact.number}.pdf`),
  );
  return pdf;
}

/** The sheet of a paper as it was issued; not found once its words are erased. */
async function sheetFor(
  platform: Platform,
  { state, box }: Stored,
  fact: DocumentFact,
  again: boolean,
): Promise<Sheet> {
  const row = await platform.db
    .selectFrom('document')
    .select('content')
    .where('document', '=', fact.document)
    .where('application', '=', state.id)
    .executeTakeFirst();
  if (box === null || !row?.content) throw new DoorProblem('not-found');
  const says = openDocument(state.id, fact, row.content, box);
  const reprint = again ? platform.today() : null;
  return sheetOf(fact, says, { publicUrl: platform.publicUrl, reprint });
}
