/** Runs `work` from so many clients at once for so many seconds; answers how often it finished a second. */
export async function perSecond(
  clients: number,
  seconds: number,
  work: (client: number) => Promise<unknown>,
): Promise<number> {
  for (let warm = 0; warm < 20; warm++) await work(warm % clients);
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const one = async (client: number) => {
    while (performance.now() < end) {
      await work(client);
      done += 1;
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: clients }, (_, client) => one(client)));
  return done / ((performance.now() - started) / 1000);
}
