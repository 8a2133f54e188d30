import { handoverWords } from '@yimen/domain/application/words.ts';
import { dateOfInstant } from '@yimen/domain/plain/date.ts';
import { nameOfAgency } from '@yimen/domain/service/directory.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { sheetLines } from '@yimen/domain/view/paper-view.ts';
import { ownTurn } from '../aside/turn.ts';
import { handoverPaper } from '../documents/handover-paper.ts';
import type { Files } from '../files/open-files.ts';
import { openScan, scansOf } from '../files/sheet-scans.ts';
import type { Platform } from '../store/platform.ts';
import { kindWords } from './format.ts';
import type { RecordPart } from './records.ts';

/**
 * What the record has of its hand-overs (R3.4): for every sheet a 材料交接单 with this application's own lines, and who signed when. The scan
 * of the signed sheet goes along only where the sheet carries nothing of other people; of others the package must show nothing (decision 0019).
 */
export async function sheetParts(platform: Platform, files: Files, lens: Lens): Promise<RecordPart[]> {
  const { items } = lens.application;
  const numbers = Object.values(items).flatMap(({ sheets = [] }) => sheets.map(each => each.sheet));
  const parts = [];
  for (const sheet of [...new Set(numbers)].sort())
    parts.push(...(await partsOf(platform, files, lens, sheet)));
  return parts;
}

type SheetRow = {
  from_agency: string;
  to_agency: string;
  way: 'hand' | 'ems';
  waybill: string | null;
  made_at: string;
  shared: boolean;
};

async function partsOf(platform: Platform, files: Files, lens: Lens, sheet: string): Promise<RecordPart[]> {
  const { rows } = await platform.pool.query<SheetRow>(
    `select from_agency, to_agency, way, waybill, made_at,
       exists (select from sheet_line l where l.sheet = sheet.sheet and l.application <> $2) as shared
     from sheet where sheet = $1`,
    [sheet, lens.application.id],
  );
  const row = rows[0];
  if (row === undefined) return []; // handed over before sheets were rows: its number stands in the history
  const from = nameOfAgency(lens.directory, row.from_agency);
  const common = {
    kind: 'document' as const,
    date: dateOfInstant(new Date(row.made_at).toISOString()),
    by: from,
  };
  const title = row.shared ? '材料交接单（本件，原单另有他人办件）' : '材料交接单';
  const slip: RecordPart = {
    ...common,
    path: `${kindWords.document}/${title} ${sheet}.pdf`,
    title,
    about: sheet,
    made: () =>
      platform.press.print(handoverPaper(pageOf(lens, sheet, row, from), platform.publicUrl), ownTurn),
  };
  const scans = row.shared ? [] : await scansOf(platform, platform.pool, sheet);
  return [
    slip,
    ...scans.map((scan, place) => ({
      ...common,
      path: `${kindWords.document}/材料交接单 ${sheet} 签收扫描件${place + 1}.${scan.format === 'pdf' ? 'pdf' : 'jpg'}`,
      title: '材料交接单签收扫描件',
      about: scan.scan,
      made: () => openScan(platform, files, sheet, scan),
    })),
  ];
}

function pageOf(lens: Lens, sheet: string, row: SheetRow, from: string) {
  const { application, directory, service, box } = lens;
  const answers = box[application.answers];
  const applicant = typeof answers === 'object' && typeof answers.name === 'string' ? answers.name : '';
  const lines = Object.keys(application.items).flatMap(code =>
    sheetLines(lens, code)
      .filter(part => part.sheet === sheet)
      .map(part => ({
        number: application.number ?? '',
        applicant,
        itemName: getItem(service, code).name,
        part,
      })),
  );
  return {
    sheet,
    from,
    to: nameOfAgency(directory, row.to_agency),
    wayText: handoverWords[row.way],
    waybill: row.waybill,
    madeAt: row.made_at,
    lines,
  };
}
