import { computeRow } from '@yimen/domain/annex/compute.ts';
import { withCounted } from '@yimen/domain/annex/evolve.ts';
import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import type { Platform } from '../store/platform.ts';
import { countFacts } from './facts.ts';
import type { Round } from './round.ts';

/**
 * The sheet with what the platform counts now in the rows that are still with their counties; what was submitted holds (R8.4). It is what
 * a person sees of it, never what is stored.
 */
export async function countedSheet(platform: Platform, round: Round, sheet: AnnexSheet): Promise<AnnexSheet> {
  const open = Object.keys(sheet.rows).filter(division =>
    ['filling', 'returned'].includes(sheet.rows[division]!.status),
  );
  if (open.length === 0) return sheet;
  const facts = await countFacts(platform.pool, { divisions: open, round, at: platform.now() });
  const rows = open.map(division => {
    const row = sheet.rows[division]!;
    return [
      division,
      { ...row, cells: withCounted(row.cells, computeRow(round.form, facts.get(division)!)) },
    ] as const;
  });
  return { ...sheet, rows: { ...sheet.rows, ...Object.fromEntries(rows) } };
}
