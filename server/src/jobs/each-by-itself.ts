import type { Logger } from 'pino';

/** What is said of one that is broken, and of all of them at the end. */
type Words = { broken: string; unfinished: string };

/**
 * Does a job's work for each application, and adds up what it answers. One that is broken does not keep the others waiting: it is logged, and
 * after all are done and `done` was told the sum, the job ends in an error that names it, so that it is tried again.
 */
export async function eachByItself(
  logger: Logger,
  { broken: said, unfinished }: Words,
  applications: AsyncIterable<string> | Iterable<string>,
  does: (application: string) => Promise<number>,
  done: (sum: number) => void,
): Promise<void> {
  const broken: string[] = [];
  let sum = 0;
  for await (const id of applications) {
    try {
      sum += await does(id);
    } catch (error) {
      logger.error({ application: id, err: error }, said);
      broken.push(id);
    }
  }
  if (sum > 0) done(sum);
  if (broken.length > 0) throw new Error(`${unfinished}: ${broken.join(', ')}`);
}

/** Every application a list has, a batch at a time from the one after the last; `atOnce` is what a full batch holds. */
export async function* inBatches(
  atOnce: number,
  batch: (after: string) => Promise<readonly string[]>,
): AsyncGenerator<string> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
    const ids = await batch(after);
    yield* ids;
    if (ids.length < atOnce) return;
    after = ids.at(-1)!;
  }
}
