// Records the stories as histories of this version: `npx tsx laws/record-histories.ts`. What is recorded is never recorded
// again: a history that no longer replays to its state is a broken promise to everybody whose application it stands for.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { historyVersion } from './histories.ts';
import { stories } from './stories.ts';

const folder = new URL(`histories/${historyVersion}/`, import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, tell] of Object.entries(stories)) {
  const file = new URL(`${name}.json`, folder);
  if (existsSync(file)) {
    console.log(`${name}: already recorded, left as it is`);
    continue;
  }
  const { events, state } = tell();
  writeFileSync(file, `${JSON.stringify({ events, state }, null, 1)}\n`, { flag: 'wx' });
  console.log(`${name}: ${events.length} events`);
}
