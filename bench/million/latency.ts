/** Median and 99th per cent of milliseconds, of so many samples. */
export type Latency = { median: number; p99: number; samples: number };

/** Does it so often, but no longer than so many seconds, after some times that do not count. */
export async function latencyOf(
  work: (turn: number) => Promise<unknown>,
  { times, seconds }: { times: number; seconds: number },
): Promise<Latency> {
  const warm = performance.now() + seconds * 250;
  for (let turn = 0; turn < Math.min(20, times) && (turn === 0 || performance.now() < warm); turn++)
    await work(turn);
  const end = performance.now() + seconds * 1000;
  const taken: number[] = [];
  for (let turn = 0; turn < times && (turn < 2 || performance.now() < end); turn++) {
    const began = performance.now();
    await work(turn);
    taken.push(performance.now() - began);
  }
  return latencies(taken);
}

/** Of these milliseconds, by the nearest rank. */
export function latencies(taken: readonly number[]): Latency {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { median: at(0.5), p99: at(0.99), samples: sorted.length };
}
