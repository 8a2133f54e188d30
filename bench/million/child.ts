import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A process of this folder, told something; answers what it says first, once it says it, and a way to let it end. */
export async function child<Said>(file: string, told: unknown) {
  const started = fork(join(import.meta.dirname, '../../scripts/run.mjs'), [
    join(import.meta.dirname, file),
    JSON.stringify(told),
  ]);
  const gone = new Promise<void>(resolve => started.once('exit', () => resolve()));
  const said = await new Promise<Said>((resolve, reject) => {
    started.once('message', given => resolve(given as Said));
    started.once('exit', code => reject(new Error(`${file} ended with ${code}`)));
  });
  const end = async (): Promise<void> => {
    started.disconnect();
    await gone;
  };
  return { said, end };
}
