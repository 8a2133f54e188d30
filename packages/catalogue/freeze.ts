/**
 * Records new service versions and overlays in `published.json`, and refuses to change a recorded one: write a new
 * version instead. `npx tsx packages/catalogue/freeze.ts`
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { assertCatalogue } from './check-catalogue.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { broken, digestsNow, type Published, unpublished } from './publish.ts';

const file = new URL('published.json', import.meta.url);
const published = JSON.parse(readFileSync(file, 'utf8')) as Published;
try {
  freeze();
} catch (error) {
  if (!(error instanceof BrokenCatalogue)) throw error;
  refuse(`目录有误，没有公布：\n${error.message}`);
}

function freeze(): void {
  assertCatalogue(); // what does not hold is never frozen: it could not be taken back
  const now = digestsNow();
  const changed = broken(published, now);
  if (changed.length > 0) {
    refuse(`已公布的内容不能修改，请另立新版本：${changed.join('、')}`);
    return;
  }
  const byName = Object.fromEntries(Object.entries({ ...published, ...now }).sort());
  writeFileSync(file, `${JSON.stringify(byName, null, 2)}\n`);
  console.log(`新公布：${unpublished(published, now).join('、') || '没有'}`);
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
