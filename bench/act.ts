// npm run bench: what an act costs beside the same rows written by one bare SQL call, in the same run (issue 2; stack.md).
// Printed, never asserted: a number is for people to read.
import { bareCall } from './bare-call.ts';
import { overHttp } from './over-http.ts';
import { throughStore } from './through-store.ts';
import { withPlatform } from './with-platform.ts';

const seconds = Number(process.env.BENCH_SECONDS ?? 4);
await withPlatform(async platform => {
  console.log(
    `synchronous commit, ${seconds} s each; one application = 1 + 11 items + 17 events + 9 dispatches + 3 papers`,
  );
  console.log('clients      bare/s   store/s  ratio    http/s  ratio');
  for (const clients of [1, 8, 32]) {
    const bare = await bareCall(platform, clients, seconds);
    const store = await throughStore(platform, clients, seconds);
    const http = await overHttp(platform, clients, seconds);
    const ratio = (value: number) => (value / bare).toFixed(2).padStart(6);
    const cell = (value: number) => value.toFixed(0).padStart(10);
    console.log(
      `${String(clients).padStart(7)} ${cell(bare)} ${cell(store)} ${ratio(store)} ${cell(http)} ${ratio(http)}`,
    );
  }
});
