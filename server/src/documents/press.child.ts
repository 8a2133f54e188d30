// The process that sets papers: one sheet in, one PDF out, or many bound together. Its parent ends it after a thousand and starts another.
import { bind } from './bind.ts';
import type { Asked, Said } from './press.ts';
import { openTypesetter } from './typesetter.ts';

const typeset = openTypesetter();
process.on('message', (asked: Asked) => {
  try {
    say('sheets' in asked ? { piece: bind(asked.sheets.map(typeset), asked.from) } : { pdf: typeset(asked) });
  } catch (error) {
    say({ fault: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit(0)); // the parent is gone
say({ ready: true });

function say(said: Said): void {
  process.send!(said);
}
