import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { DocumentContent } from '@yimen/domain/document/issued.ts';
import { applicationContext } from '../seal/seal-context.ts';
import { openJson, sealJson } from '../seal/sealed-json.ts';
import type { OpenBox } from './box.ts';
import type { Platform } from './platform.ts';

/** New rows of the papers an act issued, each with its words sealed under the application's own key. */
export function documentRows(
  id: string,
  events: readonly RecordedEvent[],
  filed: Readonly<Record<string, DocumentContent>>,
  { dataKey }: OpenBox,
) {
  return events.flatMap(({ body, at }) => {
    if (body.type !== 'DocumentIssued') return [];
    const { type: _type, content, ...paper } = body;
    const says = sealJson(filed[content], dataKey, applicationContext(id, content, 0));
    return [{ ...paper, issued_at: at, content: says.toString('base64') }];
  });
}

/** What a paper says, opened with the key of its application. */
export function openDocument(
  id: string,
  { content }: { content: string },
  sealed: Buffer,
  { dataKey }: Pick<OpenBox, 'dataKey'>,
): DocumentContent {
  return openJson<DocumentContent>(sealed, dataKey, applicationContext(id, content, 0));
}

/** What every paper of an application says, by reference. */
export async function openDocuments(
  { pool }: Pick<Platform, 'pool'>,
  id: string,
  box: OpenBox,
): Promise<Record<string, DocumentContent>> {
  const { rows } = await pool.query<{ reference: string; content: Buffer }>(
    `select 'documents/' || document as reference, content from document where application = $1 and content is not null`,
    [id],
  );
  return Object.fromEntries(
    rows.map(row => [row.reference, openDocument(id, { content: row.reference }, row.content, box)]),
  );
}
