// The annex of all 21 cities as Excel, Word and PDF (R8.3): how long each takes aside, as the product makes it, and bare in this thread; and how
// long the server's event loop was held meanwhile. Printed, never asserted.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { directory } from '@yimen/catalogue/directory.ts';
import { sampleAnnex } from '@yimen/laws/sample-annex.ts';
import { sheetsOf } from '@yimen/server/annex/round.ts';
import { annexExcel } from '@yimen/server/documents/annex/excel.ts';
import { annexPaper } from '@yimen/server/documents/annex/paper.ts';
import { annexWord } from '@yimen/server/documents/annex/word.ts';
import { openAnnexWriter } from '@yimen/server/documents/annex/writer.ts';
import { openPress } from '@yimen/server/documents/press.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';

const sheets = sheetsOf(directory()).map(({ city, divisions }) =>
  sampleAnnex(
    city,
    divisions.map(() => ({
      runs: 'yes',
      services: ['report'],
      people: 128,
      copiesBefore: 16,
      daysAfter: 11.5,
    })),
  ),
);
const turn = { rank: 'staff', whose: 'bench' } as const;
const writer = openAnnexWriter();
const press = openPress();
const typeset = openTypesetter();
const ways: Record<string, readonly [aside: () => Promise<unknown>, bare: () => unknown]> = {
  Excel: [() => writer.write({ sheets, format: 'xlsx' }, turn), () => annexExcel(sheets)],
  Word: [() => writer.write({ sheets, format: 'docx' }, turn), () => annexWord(sheets)],
  PDF: [
    () => press.print(annexPaper(sheets, '2026-11-25'), turn),
    () => typeset(annexPaper(sheets, '2026-11-25')),
  ],
};

console.log(`the annex of ${sheets.length} cities, second run of each`);
console.log('format   aside  loop held   bare  loop held');
for (const [format, [aside, bare]] of Object.entries(ways)) {
  await aside();
  await bare();
  const [first, second] = [await timed(aside), await timed(bare)];
  console.log(`${format.padEnd(6)} ${first}  ${second}`);
}
writer.stop();
press.stop();

async function timed(work: () => unknown): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await new Promise(done => setTimeout(done, 20));
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  await new Promise(done => setTimeout(done, 20));
  delay.disable();
  return `${took.toFixed(0).padStart(4)} ms ${(delay.max / 1e6).toFixed(0).padStart(7)} ms`;
}
