// Prints every paper into a folder, as PDF and as pictures in grey, to be looked at: `npm run papers -- <folder> [name]`. The annex
// lies beside them as Excel and Word too.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { annexExcel } from '@yimen/server/documents/annex/excel.ts';
import { annexPaper } from '@yimen/server/documents/annex/paper.ts';
import { annexWord } from '@yimen/server/documents/annex/word.ts';
import { sheetOf } from '@yimen/server/documents/sheet.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
import { sampleAnnexes } from './sample-annex.ts';
import { samplePapers } from './sample-papers.ts';
import { sampleSheets } from './sample-sheets.ts';

/** Rare characters, and a name as long as they come. */
const hard = '钟𬭳㛃䶮·阿不都热依木·买买提艾力';
const [folder = 'papers', name = hard] = process.argv.slice(2);
const publicUrl = 'https://yimen.example.gov.cn';
const sheets = [
  ...samplePapers(name).map(
    ({ fact, says }) => [fact.kind, sheetOf(fact, says, { publicUrl, reprint: null })] as const,
  ),
  ...Object.entries(sampleSheets(name, publicUrl)),
  ...Object.entries(sampleAnnexes()).map(
    ([kind, annex]) => [kind, annexPaper([annex], '2020-10-09')] as const,
  ),
];
const typeset = openTypesetter();
mkdirSync(folder, { recursive: true });
for (const [place, [kind, sheet]] of sheets.entries()) {
  const path = join(folder, `${String(place + 1).padStart(2, '0')}-${kind}`);
  writeFileSync(`${path}.pdf`, typeset(sheet));
  const drawn = spawnSync('pdftoppm', ['-r', '110', '-gray', '-png', `${path}.pdf`, path], {
    encoding: 'utf8',
  });
  if (drawn.error) throw new Error('pdftoppm is not there: install poppler-utils', { cause: drawn.error });
  if (drawn.status !== 0) throw new Error(`${path}: ${drawn.stderr}`);
}
for (const [kind, annex] of Object.entries(sampleAnnexes())) {
  writeFileSync(join(folder, `${kind}.xlsx`), await annexExcel([annex]));
  writeFileSync(join(folder, `${kind}.docx`), await annexWord([annex]));
}
