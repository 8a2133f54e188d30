// Prints one paper of every kind into a folder, to be looked at: `node scripts/run.mjs laws/print-papers.ts <folder> [name]`.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sheetOf } from '@yimen/server/documents/sheet.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
import { samplePapers } from './sample-papers.ts';

const [folder = 'papers', name] = process.argv.slice(2);
const typeset = openTypesetter();
mkdirSync(folder, { recursive: true });
for (const [place, { fact, says }] of samplePapers(name).entries()) {
  const sheet = sheetOf(fact, says, { publicUrl: 'https://yimen.example.gov.cn', reprint: null });
  writeFileSync(join(folder, `${String(place + 1).padStart(2, '0')}-${fact.kind}.pdf`), typeset(sheet));
}
