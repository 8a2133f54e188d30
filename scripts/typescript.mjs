// Runs a TypeScript entry in this very process: natively where Node can, through tsx where it cannot.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runsTypeScript } from './node-version.mjs';

/**
 * Becomes the entry: same process, so that every signal and the exit code are the entry's own.
 * @param {string} file
 * @param {string[]} args
 */
export async function runEntry(file, args) {
  const entry = path.resolve(file);
  process.argv = [process.argv[0], entry, ...args];
  if (!runsTypeScript()) {
    const { register } = await import('tsx/esm/api');
    register();
  }
  await import(pathToFileURL(entry).href);
}
