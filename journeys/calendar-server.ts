import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type OwnServer, startServer } from './own-server.ts';

/** A product whose day moves: stopped and started again on the same home and port, so that what was done before is there, days ago. */
export type CalendarServer = {
  address: string;
  /** Of whoever has a page open meanwhile, that it found nobody is no fault. */
  goTo: (daysAhead: number, open?: readonly { faults: string[] }[]) => Promise<void>;
  end: () => Promise<void>;
};

export async function calendarServer(): Promise<CalendarServer> {
  const home = mkdtempSync(join(tmpdir(), 'yimen-calendar-'));
  const port = await freePort();
  let running: OwnServer = await startServer(home, port);
  return {
    address: running.address,
    goTo: async (daysAhead, open = []) => {
      const before = open.map(({ faults }) => faults.length);
      await running.stop();
      running = await startServer(home, port, daysAhead);
      for (const [place, { faults }] of open.entries()) {
        const meanwhile = faults.splice(before[place]!);
        faults.push(...meanwhile.filter(each => !each.includes('ERR_CONNECTION_REFUSED')));
      }
    },
    end: async () => {
      await running.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
