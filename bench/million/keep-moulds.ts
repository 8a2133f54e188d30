import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Moulds } from './mould.ts';
import type { CopiedTable } from './rows-of.ts';

/** Where moulds of these tables lie: with other columns they are other moulds. */
export function mouldsIn(home: string, tables: readonly CopiedTable[]): string {
  const columns = createHash('sha256').update(JSON.stringify(tables)).digest('hex').slice(0, 12);
  return join(home, `moulds-${columns}.jsonl`);
}

/** Keeps what `make` hands over, a line for each life; a file that is there is whole. */
export async function keepMoulds(
  file: string,
  make: (keep: (moulds: Moulds) => void) => Promise<void>,
): Promise<void> {
  const part = await open(`${file}.part`, 'w');
  const stream = part.createWriteStream();
  await make(moulds => void stream.write(`${JSON.stringify(moulds)}\n`));
  await new Promise(done => stream.end(done));
  await rename(`${file}.part`, file);
}

/** All of them, as kept. */
export async function readMoulds(file: string): Promise<Moulds[]> {
  const all: Moulds[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    all.push(JSON.parse(line) as Moulds);
  return all;
}
