import { randomBytes, randomUUID } from 'node:crypto';
import { type ArchiveFacts, archiveFacts, type PackageFact } from '@yimen/domain/application/archived.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { ownTurn } from '../aside/turn.ts';
import { sheetOf } from '../documents/sheet.ts';
import type { Files } from '../files/open-files.ts';
import { openFile } from '../files/sealed-file.ts';
import { type DataKey, newDataKey } from '../seal/data-key.ts';
import { sm3Hex } from '../seal/digest.ts';
import type { OpenBox } from '../store/box.ts';
import { openDocuments } from '../store/document-rows.ts';
import { itself } from '../store/event-digests.ts';
import type { Platform } from '../store/platform.ts';
import { caseMetadata, fileMetadata, guideText, listOf, titleOf } from './describe.ts';
import {
  folderOf,
  formatName,
  isRecord,
  type Manifest,
  type PartKind,
  type PartLine,
  places,
} from './format.ts';
import { putPieces } from './pieces.ts';
import { type RecordPart, recordParts } from './records.ts';
import { sheetParts } from './sheet-parts.ts';
import { formData, hasResults, historyLines, keptTexts, resultsText } from './texts.ts';
import { openZip, type ZipWriter } from './zip-writer.ts';

export type Built = { sealed: PackageFact; dataKey: DataKey; facts: Required<ArchiveFacts>; title: string };
type Opened = { box: OpenBox; digests: readonly Record<string, string>[] };

/**
 * Makes the package (归档信息包) of a case and lays it into the object store, sealed under a fresh key of its own. One part at a time is
 * in memory; papers are set by the press. Throws when a file is not what it was when it was given: what is broken is not archived.
 */
export async function buildPackage(
  platform: Platform,
  files: Files,
  lens: Lens,
  opened: Opened,
): Promise<Built> {
  const { application } = lens;
  const facts = archiveFacts(application, lens.service, lens.directory, platform.today());
  const id = randomUUID();
  const dataKey = newDataKey();
  const zip = openZip(facts.on);
  const whose = { application: application.id, package: id, dataKey };
  const [written, put] = await Promise.all([
    writeParts(zip, platform, files, lens, opened, facts),
    putPieces(platform, files, whose, zip.output),
  ]);
  return { sealed: { package: id, ...written, ...put }, dataKey, facts, title: titleOf(lens) };
}

async function writeParts(
  zip: ZipWriter,
  platform: Platform,
  files: Files,
  lens: Lens,
  opened: Opened,
  facts: Required<ArchiveFacts>,
): Promise<{ manifest: string; parts: number }> {
  const { archiveNumber } = facts;
  const folder = folderOf(archiveNumber);
  const parts: PartLine[] = [];
  const add = async (part: Omit<PartLine, 'bytes' | 'sm3'>, bytes: Buffer) => {
    const { path, title, kind, about, date, by } = part;
    await zip.add(`${folder}/${path}`, bytes);
    parts.push({ path, title, kind, about, date, by, bytes: bytes.length, sm3: sm3Hex(bytes) });
  };
  const addText = (path: string, title: string, kind: PartKind, text: string) =>
    add({ path, title, kind, about: null, date: null, by: null }, Buffer.from(text));

  await addText(places.guide, '归档信息包说明', 'guide', guideText(lens, facts));
  const says = await openDocuments(platform, lens.application.id, opened.box);
  for (const part of recordParts(lens, await sheetParts(platform, files, lens)))
    await add(part, await contentsOf(platform, files, lens, opened, says, part));
  const form = formData(lens);
  await addText(places.formData, '申请表数据', 'data', form.json);
  await addText(places.formXml, '申请表数据', 'data', form.xml);
  if (hasResults(lens)) await addText(places.results, '各事项办理结果', 'data', resultsText(lens));
  const history = historyLines(
    lens,
    opened.digests.map(each => each[itself] ?? null),
  );
  await addText(places.history, '办理过程', 'history', history.text);
  await addText(places.texts, '办理过程中的文字和数据', 'data', keptTexts(lens));
  for (const [place, part] of parts.filter(isRecord).entries())
    await addText(
      places.fileMetadata(place + 1),
      `${part.title}的元数据`,
      'metadata',
      fileMetadata(part, place + 1, archiveNumber),
    );
  await addText(places.list, '件内文件目录', 'list', listOf(parts, archiveNumber));
  // The description of the case counts itself.
  const counted = [...parts, { ...parts.at(-1)!, kind: 'metadata' as const }];
  await addText(places.caseMetadata, '办件元数据', 'metadata', caseMetadata(lens, facts, counted));

  const manifest: Manifest = {
    format: formatName,
    archiveNumber,
    number: lens.application.number!,
    ending: facts.ending,
    nonce: randomBytes(16).toString('hex'),
    parts,
    history: { events: lens.events.length, chain: history.chain },
  };
  const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  const digest = sm3Hex(text);
  await zip.add(`${folder}/${places.manifest}`, text);
  await zip.add(`${folder}/${places.digest}`, Buffer.from(`${digest}\n`));
  zip.end();
  return { manifest: digest, parts: parts.length };
}

/** A paper as it is printed, or a file as it was given, proven to be that. */
async function contentsOf(
  platform: Platform,
  { objects }: Files,
  { application }: Lens,
  { box }: Opened,
  says: Awaited<ReturnType<typeof openDocuments>>,
  part: RecordPart,
): Promise<Buffer> {
  if ('paper' in part) {
    const content = says[part.paper.content];
    if (content === undefined) throw new Error(`what ${part.paper.number} says is not there`);
    return platform.press.print(
      sheetOf(part.paper, content, { publicUrl: platform.publicUrl, reprint: null }),
      ownTurn,
    );
  }
  if ('made' in part) return part.made();
  const { file, address } = part.file;
  const sealed = await objects.find(address);
  if (sealed === null)
    throw new Error(`file ${file} of application ${application.id} is not in the object store`);
  const bytes = openFile(sealed, box.dataKey, { application: application.id, file });
  if (sm3Hex(bytes) !== part.digest) throw new Error(`file ${file} is not what it was when it was given`);
  return bytes;
}
