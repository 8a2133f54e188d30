import { randomUUID } from 'node:crypto';
import { act } from '@yimen/server/store/act.ts';
import { actWrite } from '@yimen/server/store/act-write.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from './clients.ts';
import { anotherEleven, clerk } from './one-application.ts';

/** The ceiling: one SQL call that writes the very same rows, its parameters ready made; only the ids change. */
export async function bareCall(platform: Platform, clients: number, seconds: number): Promise<number> {
  const values = await captureWrite(platform);
  const papers = JSON.parse(String(values[papersPlace])) as object[];
  return perSecond(clients, seconds, async () => {
    const fresh = [...values];
    fresh[idPlace] = randomUUID();
    fresh[numberPlace] = `bare-${fresh[idPlace]}`;
    fresh[applicantPlace] = randomUUID();
    fresh[papersPlace] = JSON.stringify(
      papers.map(paper => ({ ...paper, document: randomUUID(), number: randomUUID() })),
    );
    await platform.pool.query({ name: 'bare-write', text: actWrite, values: fresh });
  });
}

const idPlace = 0;
const numberPlace = 4;
const applicantPlace = 7;
const papersPlace = 32;

/** Plays one act against a pool that only listens, and keeps the parameters of its write. */
async function captureWrite(platform: Platform): Promise<unknown[]> {
  let caught: unknown[] | null = null;
  const listening = {
    query: async (query: { text?: string; values?: unknown[] } | string) => {
      if (typeof query !== 'string' && query.text === actWrite) caught = query.values ?? null;
      return { rows: [], rowCount: 1 }; // nobody is known: no phone, so no message on either side
    },
  };
  const command = anotherEleven();
  const pool = listening as unknown as Platform['pool'];
  const numbers = { next: async () => 1 };
  await act({ ...platform, pool, numbers }, { person: clerk, command, id: command.id }, () => null);
  if (caught === null) throw new Error('the act wrote nothing');
  return caught;
}
