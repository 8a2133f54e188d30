import { defineConfig } from 'vitest/config';

/** Browser end-to-end: one story after another, in one Chromium, against one real server. */
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['*.journey.ts'],
    testTimeout: 300_000,
    hookTimeout: 180_000,
    fileParallelism: false,
    expect: { poll: { timeout: 30_000 } }, // a busy machine is not a failure
    globalSetup: ['server-process.ts'],
  },
});
