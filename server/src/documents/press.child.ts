// The process that sets papers. One sheet in, one PDF out; its parent ends it after a thousand and starts another.
import type { Sheet } from './sheet.ts';
import { openTypesetter } from './typesetter.ts';

const typeset = openTypesetter();
process.on('message', (sheet: Sheet) => {
  try {
    process.send!({ pdf: typeset(sheet) });
  } catch (error) {
    process.send!({ fault: error instanceof Error ? error.message : String(error) });
  }
});
process.on('disconnect', () => process.exit(0)); // the parent is gone
process.send!({ ready: true });
