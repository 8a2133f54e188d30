// Prints every paper into a folder, as PDF and as pictures in grey, to be looked at: `npm run papers -- <folder> [name]`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOf } from '@yimen/server/documents/sheet.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
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
