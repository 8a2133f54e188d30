import { ProblemError } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { call } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';
import { whoWasFirst } from '../../parts/who-was-first.ts';
import { type BatchAct, keyOf, takes } from './takes.ts';
import type { InboxLine } from './use-inbox.ts';

/** How one row went: null is done, otherwise the server's own sentence. */
export type BatchResult = { key: string; number: string; itemName: string; problem: string | null };
export type Batch = ReturnType<typeof useBatch>;

/**
 * Many rows at once, each an act of its own with its own answer (law 2): one refused row stops no other, and every
 * row's outcome is told by name. They go one after the other, so that a slow line is not flooded.
 */
export function useBatch(lines: readonly InboxLine[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState<{ act: BatchAct; done: number; of: number } | null>(null);
  const [told, setTold] = useState<{ act: BatchAct; results: BatchResult[] } | null>(null);
  const selectable = lines.filter(line => takes(line, 'claim') || takes(line, 'receive'));
  const selected = selectable.filter(line => chosen.has(keyOf(line)));
  const choose = (keys: readonly string[], on: boolean) =>
    setChosen(before => new Set(on ? [...before, ...keys] : [...before].filter(key => !keys.includes(key))));
  const perform = async (act: BatchAct) => {
    const wanted = selected.filter(line => takes(line, act));
    const results: BatchResult[] = [];
    setTold(null);
    for (const line of wanted) {
      setRunning({ act, done: results.length, of: wanted.length });
      const { number, itemName } = line;
      results.push({ key: keyOf(line), number, itemName, problem: await attempt(act, line) });
    }
    setRunning(null);
    setTold({ act, results });
    choose(
      results.filter(each => each.problem === null).map(each => each.key),
      false,
    );
    await queries.invalidateQueries({ queryKey: ['GET /api/department/inbox'] });
  };
  return { selectable, selected, choose, perform, running, told, forget: () => setTold(null) };
}

async function attempt(act: BatchAct, { application, item, revision }: InboxLine): Promise<string | null> {
  const input = { params: { id: application, item }, body: { seen: revision } };
  try {
    await (act === 'claim'
      ? call('POST /api/department/items/:id/:item/claim', input)
      : call('POST /api/department/items/:id/:item/receive', input));
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) return '页面出了点问题，请刷新后再试。';
    const { first, detail } = error.problem;
    return first === undefined ? detail : `${whoWasFirst(first)}，请核对后再办。`;
  }
}
