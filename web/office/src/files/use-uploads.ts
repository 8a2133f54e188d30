import { useState } from 'react';
import { newKey } from '../parts/api.ts';
import { sentenceOf } from '../parts/tell-problem.tsx';
import { atMost } from './at-most.ts';

/** Of one officer, whatever she uploads to: the server takes three at once, and refuses a fourth (decision 0021). */
const inTurn = atMost(2);

/** A file on its way; it keeps its key until it has arrived, so that trying again never doubles it. */
export type Going = { key: string; file: File; sent: number; problem: string | null };
export type SendOne = (each: Going, onProgress: (sent: number) => void) => Promise<void>;

/** Many files at once, each with its own progress and its own answer; `inOrder`: one after the other, as pages are. */
export function useUploads(one: SendOne, inOrder = false) {
  const [going, setGoing] = useState<readonly Going[]>([]);
  const change = (key: string, next: Partial<Going>) =>
    setGoing(all => all.map(each => (each.key === key ? { ...each, ...next } : each)));
  const drop = (key: string) => setGoing(all => all.filter(each => each.key !== key));

  async function send(each: Going): Promise<void> {
    change(each.key, { sent: 0, problem: null });
    try {
      await inTurn(() => one(each, sent => change(each.key, { sent })));
      drop(each.key);
    } catch (error) {
      change(each.key, { problem: sentenceOf(error) });
    }
  }

  async function add(files: readonly File[]): Promise<void> {
    const fresh = files.map(file => ({ key: newKey(), file, sent: 0, problem: null }));
    setGoing(all => [...all, ...fresh]);
    for (const each of fresh) {
      const sent = send(each);
      if (inOrder) await sent;
    }
  }
  return { going, add, retry: (each: Going) => void send(each), drop };
}
