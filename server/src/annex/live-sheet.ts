import { type CountyFacts, computeRow } from '@yimen/domain/annex/compute.ts';
import type { Counted } from '@yimen/domain/annex/event.ts';
import { type AnnexCells, type CellName, cellNames } from '@yimen/domain/annex/row.ts';
import type { AnnexSheet, SheetRow } from '@yimen/domain/annex/sheet.ts';
import type { Queryable } from '../store/find-application.ts';
import { countFacts } from './facts.ts';
import type { Round } from './round.ts';

/** Whether a row is still with its county, so that its computed cells are counted afresh. */
export function isWithCounty({ status }: Pick<SheetRow, 'status'>): boolean {
  return status === 'filling' || status === 'returned';
}

/**
 * The sheet as it reads now: rows that are still with their counties show what the platform counts at this moment, the others what was
 * counted when they were handed in (R8.4).
 */
export async function liveSheet(
  connection: Queryable,
  round: Pick<Round, 'from' | 'to' | 'form'>,
  sheet: AnnexSheet,
  now: string,
): Promise<AnnexSheet> {
  const divisions = Object.keys(sheet.rows).filter(each => isWithCounty(sheet.rows[each]!));
  if (divisions.length === 0) return sheet;
  const facts = await countFacts(connection, { divisions, round, at: now });
  const rows = Object.fromEntries(
    divisions.map(division => [division, liveRow(round.form, sheet.rows[division]!, facts.get(division)!)]),
  );
  return { ...sheet, rows: { ...sheet.rows, ...rows } };
}

/** One row with what is counted of it at this moment in its computed cells. */
export function liveRow(form: Round['form'], row: SheetRow, facts: CountyFacts): SheetRow {
  return { ...row, cells: withLive(row.cells, computeRow(form, facts)) };
}

function withLive(cells: AnnexCells, counted: Counted): AnnexCells {
  const live = (name: CellName) => {
    const { computed: _then, ...entered } = cells[name] ?? {};
    return name in counted ? { ...entered, computed: counted[name] } : entered;
  };
  return Object.fromEntries(cellNames.map(name => [name, live(name)]));
}
