import { ProblemError } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { call } from '../../parts/api.ts';
import { isUnreachable, queries } from '../../parts/queries.ts';
import { whoWasFirst } from '../../parts/who-was-first.ts';
import { type BatchAct, keyOf, takes } from './takes.ts';
import type { InboxLine } from './use-inbox.ts';

/** How one row went: null is done, otherwise the server's own sentence; `unreachable`: it never got there. */
export type BatchResult = {
  key: string;
  number: string;
  itemName: string;
  problem: string | null;
  unreachable: boolean;
};
export type Batch = ReturnType<typeof useBatch>;

/**
 * Many rows at once, each an act of its own with its own answer (law 2): one refused row stops no other, and every
 * row's outcome is told by name. They go one after the other, so that a slow line is not flooded; when the server cannot be reached
 * the rest is not tried, stays chosen and is told as a number.
 */
export function useBatch(lines: readonly InboxLine[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [running, setRunning] = useState<{ act: BatchAct; done: number; of: number } | null>(null);
  const [told, setTold] = useState<{ act: BatchAct; results: BatchResult[]; untried: number } | null>(null);
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
      const how = await attempt(act, line);
      results.push({ key: keyOf(line), number, itemName, ...how });
      if (how.unreachable) break;
    }
    setRunning(null);
    setTold({ act, results, untried: wanted.length - results.length });
    // What was taken up stays ticked: signing for it is next.
    if (act !== 'claim')
      choose(
        results.filter(each => each.problem === null).map(each => each.key),
        false,
      );
    await queries.invalidateQueries({ queryKey: ['GET /api/department/inbox'] });
  };
  return { selectable, selected, choose, perform, running, told, forget: () => setTold(null) };
}

async function attempt(
  act: BatchAct,
  { application, item, revision }: InboxLine,
): Promise<Pick<BatchResult, 'problem' | 'unreachable'>> {
  const input = { params: { id: application, item }, body: { seen: revision } };
  try {
    await (act === 'claim'
      ? call('POST /api/department/inbox/:id/:item/claim', input)
      : call('POST /api/department/inbox/:id/:item/receive', input));
    return { problem: null, unreachable: false };
  } catch (error) {
    return { problem: problemText(error), unreachable: isUnreachable(error) };
  }
}

function problemText(error: unknown): string {
  if (!(error instanceof ProblemError)) return '页面出了点问题，请刷新后再试。';
  const { first, detail } = error.problem;
  return first === undefined ? detail : `${whoWasFirst(first)}，请核对后再办。`;
}
