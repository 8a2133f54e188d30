import type { CallAnswer } from '@yimen/contract/client.ts';
import { ProblemError } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { call, newKey } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';
import type { Signer } from '../../parts/signer-fields.tsx';
import { type Difference, type Differences, differenceOf } from './differences.ts';

export type SheetPage = CallAnswer<'GET /api/paper/sheets/:sheet'>;
export type SheetPageLine = SheetPage['lines'][number];

export const paperKey = ({ material, form }: { material: string; form: string }) => `${material}/${form}`;
export const isOpen = ({ part }: SheetPageLine) =>
  part.signed === null && part.lostAt === null && part.recalledAt === null;

/** A whole sheet signed for, line by line, each with its own answer (law 2); the signer is named where the window records it. */
export function useSign(page: SheetPage) {
  const [running, setRunning] = useState(false);
  const [problems, setProblems] = useState<string[]>([]);
  const perform = async (differences: Differences, signer: Signer | null) => {
    setRunning(true);
    const told: string[] = [];
    for (const line of page.lines.filter(isOpen)) {
      try {
        await sign(page.sheet, line, differenceOf(differences, line), signer);
      } catch (error) {
        const why = error instanceof ProblemError ? error.problem.detail : '没有办成，请稍后再试。';
        told.push(`${line.number} ${line.itemName}：${why}`);
      }
    }
    setProblems(told);
    setRunning(false);
    for (const key of [
      'GET /api/paper/sheets/:sheet',
      'GET /api/paper/arriving',
      'GET /api/department/inbox',
    ])
      void queries.invalidateQueries({ queryKey: [key] });
  };
  return { running, problems, perform };
}

async function sign(
  sheet: string,
  line: SheetPageLine,
  { short, odd, note }: Difference,
  signer: Signer | null,
) {
  const missing = line.part.papers
    .map(({ material, form }) => ({ material, form, count: short[paperKey({ material, form })] ?? 0 }))
    .filter(each => each.count > 0);
  const words = note.trim() === '' ? {} : { note: note.trim() };
  const params = { id: line.application, item: line.item };
  const body = { sheet, short: missing, odd: [...odd], seen: line.revision, ...words };
  if (signer === null)
    return call('POST /api/paper/applications/:id/items/:item/receive', { params, body }, newKey());
  const signed = { by: signer.by.trim(), on: signer.on };
  return call(
    'POST /api/paper/applications/:id/items/:item/sign',
    { params, body: { ...body, signed } },
    newKey(),
  );
}
