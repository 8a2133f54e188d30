import { existsSync } from 'node:fs';
import { openClock } from './clock.ts';
import { withDatabase } from './home.ts';
import { keepMoulds } from './keep-moulds.ts';
import { makeMoulds } from './make-moulds.ts';

const lives = 240;

/** Plays the lives in a database of their own, and keeps their moulds in this file; once. */
export async function playLives(file: string, started: Parameters<typeof withDatabase>[0]): Promise<void> {
  if (existsSync(file)) return;
  const clock = openClock();
  const began = performance.now();
  const all: Record<string, number> = {};
  let done = 0;
  await withDatabase(started, 'lives', clock, platform =>
    keepMoulds(file, keep =>
      makeMoulds(platform, clock, lives, (moulds, refused) => {
        keep(moulds);
        for (const [what, times] of Object.entries(refused)) all[what] = (all[what] ?? 0) + times;
        if (++done % 20 === 0) console.log(`${done} of ${lives} lives played`);
      }),
    ),
  );
  console.log(`played in ${((performance.now() - began) / 1000).toFixed(0)} s; refused:`, all);
}
