import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { freePort, startServer } from './own-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    address: string;
  }
}

/** Starts the product in a home of its own, for all journeys that move no clock. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'yimen-journeys-'));
  const server = await startServer(home, await freePort());
  project.provide('address', server.address);
  return async () => {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  };
}
