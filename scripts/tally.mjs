// The sum of what passed and failed, and the one line that says it.
import fs from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/** Adds counts up. */
export function sum(/** @type {Count[]} */ ...counts) {
  return counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), NONE);
}

export const NONE = { passed: 0, failed: 0 };
export const FAILED = { passed: 0, failed: 1 };

/**
 * Ends a run: prints the line alone and last, or, with `--tally=<file>` among the arguments, adds it to that file for
 * whoever adds several runs up. The exit code is not 0 if anything failed or nothing ran.
 */
export function finish(/** @type {Count} */ { passed, failed }, args = process.argv.slice(2)) {
  const line = `${passed} passed, ${failed} failed`;
  const file = args.find(word => word.startsWith('--tally='))?.slice('--tally='.length);
  if (file) fs.appendFileSync(file, `${line}\n`);
  else console.log(line);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
