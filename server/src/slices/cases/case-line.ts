import type { Application } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';
import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { standingVisits } from '@yimen/domain/application/visit.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { type RawBuilder, sql } from 'kysely';
import { attentionRank } from '../../store/attention-sql.ts';
import { openLabel } from '../../store/box.ts';
import type { Platform } from '../../store/platform.ts';
import { visitsOfCase } from '../../store/state-sql.ts';
import { lateItems } from './cases-within.ts';

type Row = {
  id: string;
  number: string | null;
  settlement: string;
  submitted_at: string | null;
  data_key: Buffer | null;
  label: Buffer | null;
  status: Application['status'];
  ending: Ending | null;
  visits: Application['visits'];
  /** Of its items. */
  of: Record<'items' | 'concluded' | 'granted' | 'paused' | 'overdue' | 'lateEnded' | 'breached', number> & {
    due: string | null;
    rank: number | null;
  };
};

/** What a line needs of its row and its items' rows. */
export function caseColumns(platform: Platform) {
  const { overdue, lateEnded, breached } = lateItems(platform);
  const many = (condition: RawBuilder<boolean>) => sql`count(*) filter (where ${condition})`;
  const ended = sql<boolean>`item.status = 'concluded'`;
  return [
    'id',
    'number',
    'settlement',
    'submitted_at',
    'data_key',
    'label',
    'status',
    'ending',
    visitsOfCase.as('visits'),
    sql<Row['of']>`(select jsonb_build_object(
      'items', count(*), 'concluded', ${many(ended)}, 'granted', ${many(sql`${ended} and item.outcome = 'granted'`)},
      'paused', ${many(sql`item.status in ('paused', 'returned')`)},
      'overdue', ${many(overdue)}, 'lateEnded', ${many(lateEnded)}, 'breached', ${many(breached)},
      'due', min(item.promised_due) filter (where item.status in ('dispatched', 'received')),
      'rank', max(${attentionRank(platform)}) filter (where item.status not in ('waiting', 'concluded')))
      from item where item.application = application.id)`.as('of'),
  ] as const;
}

/** One case as the lead reads it in the list: how its items stand, how they ended, and what is late. */
export function caseLine({ keys, directory }: Platform, row: Row) {
  const { granted, rank, ...ofItems } = row.of;
  const standing = standingWith(row.status, granted);
  return {
    id: row.id,
    number: row.number ?? '',
    standing,
    statusText: standingText({ standing, ending: row.ending }, statusWords),
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    submittedAt: row.submitted_at ?? '',
    ...ofItems,
    granted,
    attention: rank === null ? null : attentions[rank]!,
    visits: standingVisits(row).length,
  };
}
