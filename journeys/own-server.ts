import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** A running product; `stop` ends it by its pid and answers once it is gone. */
export type OwnServer = { address: string; stop: () => Promise<void> };

/** Starts the product as `npm start` does, in this home; `daysAhead` moves the demonstration's day (YIMEN_DEMO_DAYS). */
export async function startServer(home: string, port: number, daysAhead = 0): Promise<OwnServer> {
  const start = fileURLToPath(new URL('../scripts/start.mjs', import.meta.url));
  const settings = {
    PORT: String(port),
    YIMEN_HOME: home,
    YIMEN_DEMO_DAYS: String(daysAhead),
    DATABASE_URL: '',
    LOG_LEVEL: 'warn',
  };
  const server = spawn(process.execPath, [start], {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>(resolve => server.once('exit', () => resolve()));
  server.stdout.resume();
  const address = `http://127.0.0.1:${port}`;
  await ready(address, server);
  return {
    address,
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
    },
  };
}

async function ready(address: string, server: { exitCode: number | null }): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (server.exitCode !== null)
      throw new Error(`the server ended with ${server.exitCode} before it was ready`);
    const answer = await fetch(`${address}/healthz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  throw new Error('the server was not ready within two minutes');
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
