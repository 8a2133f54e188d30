import { readFileSync } from 'node:fs';
import { BrokenCatalogue } from './file-problem.ts';

/** The JSON in a file of the catalogue; `file` is what people call it. Throws `BrokenCatalogue` when it is none. */
export function readJson(url: URL, file: string): unknown {
  try {
    return JSON.parse(readFileSync(url, 'utf8'));
  } catch (error) {
    throw new BrokenCatalogue([{ file, key: '', sentence: `不是正确的JSON：${(error as Error).message}` }]);
  }
}
