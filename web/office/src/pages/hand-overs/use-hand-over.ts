import type { CallAnswer } from '@yimen/contract/client.ts';
import { ProblemError } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { call, newKey } from '../../parts/api.ts';
import { isUnreachable, queries } from '../../parts/queries.ts';

export type HandOverLine = CallAnswer<'GET /api/paper/items'>['lines'][number];
export type Way = { way: 'hand' | 'ems'; waybill: string };
type Result = { key: string; words: string; problem: string | null };
type Told = { sheet: string | null; results: Result[] };

export const keyOf = ({ application, item }: HandOverLine) => `${application}/${item}`;

/**
 * Many items under one sheet (R3.4): the sheet first, then each item by an act of its own, so that one refused row stops no other and
 * each is told by name (law 2). When the server cannot be reached the rest is not tried.
 */
export function useHandOver() {
  const [running, setRunning] = useState(false);
  const [told, setTold] = useState<Told | null>(null);
  const perform = async (lines: readonly HandOverLine[], { way, waybill }: Way) => {
    const first = lines[0];
    if (first === undefined) return;
    setRunning(true);
    setTold(null);
    const results: Result[] = [];
    let sheet: string | null = null;
    try {
      const body = { to: first.agency.id, way, ...(way === 'ems' && { waybill }) };
      ({ sheet } = await call('POST /api/paper/sheets', { body }, newKey()));
      for (const line of lines) results.push(await handOver(sheet, line));
    } catch (error) {
      results.push({ key: 'sheet', words: '材料交接单', problem: problemText(error) });
    }
    setRunning(false);
    setTold({ sheet, results });
    await queries.invalidateQueries({ queryKey: ['GET /api/paper/items'] });
  };
  return { running, told, perform, forget: () => setTold(null) };
}

async function handOver(sheet: string, line: HandOverLine): Promise<Result> {
  const { application, item, revision, papers, number, itemName } = line;
  const words = `${number} ${itemName}`;
  const going = papers.map(({ material, form, count }) => ({ material, form, count }));
  const input = { params: { id: application, item }, body: { sheet, papers: going, seen: revision } };
  try {
    await call('POST /api/paper/applications/:id/items/:item/hand-over', input, newKey());
    return { key: keyOf(line), words, problem: null };
  } catch (error) {
    if (isUnreachable(error)) throw error;
    return { key: keyOf(line), words, problem: problemText(error) };
  }
}

function problemText(error: unknown): string {
  if (error instanceof ProblemError) return error.problem.detail;
  return isUnreachable(error) ? '连不上服务器，没有移交，请稍后再试。' : '页面出了点问题，请刷新后再试。';
}
