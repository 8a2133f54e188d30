import type { Application } from '@yimen/domain/application/application.ts';
import { endingOf } from '@yimen/domain/application/ending.ts';
import { standingOf, standingText } from '@yimen/domain/application/standing.ts';
import { standingVisits } from '@yimen/domain/application/visit.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { type RawBuilder, sql } from 'kysely';
import { attentionRank } from '../../store/attention-sql.ts';
import { openLabel } from '../../store/box.ts';
import type { Platform } from '../../store/platform.ts';
import { lateItems } from './cases-within.ts';

type Row = {
  id: string;
  number: string | null;
  settlement: string;
  submitted_at: string | null;
  data_key: Buffer | null;
  label: Buffer | null;
  state: Application;
  due: string | null;
  overdue: number;
  lateEnded: number;
  breached: number;
  rank: number | null;
};

/** What a line needs of its row and its items' rows. */
export function caseColumns(platform: Platform) {
  const { overdue, lateEnded, breached } = lateItems(platform);
  const ofItems = <T>(what: string, condition: RawBuilder<boolean>) =>
    sql<T>`(select ${sql.raw(what)} from item where item.application = application.id and ${condition})`;
  return [
    'id',
    'number',
    'settlement',
    'submitted_at',
    'data_key',
    'label',
    'state',
    ofItems<string | null>('min(promised_due)::text', sql`item.status in ('dispatched', 'received')`).as(
      'due',
    ),
    ofItems<number>('count(*)::int', overdue).as('overdue'),
    ofItems<number>('count(*)::int', lateEnded).as('lateEnded'),
    ofItems<number>('count(*)::int', breached).as('breached'),
    sql<number | null>`(select max(${attentionRank(platform)}) from item
      where item.application = application.id and item.status not in ('waiting', 'concluded'))`.as('rank'),
  ] as const;
}

/** One case as the lead reads it in the list: how its items stand, how they ended, and what is late. */
export function caseLine({ keys, directory }: Platform, row: Row) {
  const standing = standingOf(row.state);
  const stages = Object.values(row.state.items).map(item => item.stage);
  const ended = stages.flatMap(stage => (stage.status === 'concluded' ? [stage.outcome] : []));
  return {
    id: row.id,
    number: row.number ?? '',
    standing,
    statusText: standingText({ standing, ending: endingOf(row.state) }, statusWords),
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    submittedAt: row.submitted_at ?? '',
    items: stages.length,
    concluded: ended.length,
    granted: ended.filter(outcome => outcome === 'granted').length,
    overdue: row.overdue,
    lateEnded: row.lateEnded,
    breached: row.breached,
    attention: row.rank === null ? null : attentions[row.rank]!,
    paused: stages.filter(({ status }) => status === 'paused' || status === 'returned').length,
    due: row.due,
    visits: standingVisits(row.state).length,
  };
}
