import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type OwnServer, startServer } from './own-server.ts';

/** A product whose day moves: stopped and started again on the same home and port, so that what was done before is there, days ago. */
export type CalendarServer = {
  address: string;
  goTo: (daysAhead: number) => Promise<void>;
  end: () => Promise<void>;
};

export async function calendarServer(): Promise<CalendarServer> {
  const home = mkdtempSync(join(tmpdir(), 'yimen-calendar-'));
  const port = await freePort();
  let running: OwnServer = await startServer(home, port);
  return {
    address: running.address,
    goTo: async daysAhead => {
      await running.stop();
      running = await startServer(home, port, daysAhead);
    },
    end: async () => {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
