import type { Person } from '@yimen/domain/access/person.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import { atOnce, pagesOf } from '../../excel/pages.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import type { Heads, LineInWords } from './line-in-words.ts';
import { type AskedList, assessedLines, behindAsked, listInWords } from './list-assessed.ts';

/** The whole list behind a figure as the table of a workbook, read while it is written; its second line says what it is of. */
export async function listTables(platform: Platform, person: Person, asked: AskedList): Promise<Table[]> {
  const { scope, of } = behindAsked(platform, person, asked);
  const { period, place, measure, without, heads, total } = await listInWords(platform, scope, of);
  const shown = columns.filter(({ head }) => headIn(heads, head) !== null);
  const less = without === null ? '' : `，不计“${without}”`;
  return [
    {
      name: '清单',
      title: `${measure.name}${less}`,
      note: `${place.name}　${period.name}　共 ${total} ${measure.unit}　截至 ${instantText(platform.now())}　　${measure.definition}`,
      columns: shown.map(({ head, width, of: cell }) => [
        cell === 'number' && of.of === 'annex' ? '情况表' : (headIn(heads, head) ?? ''),
        width,
      ]),
      rows: pagesOf(
        after => assessedLines(platform, of, atOnce, after),
        line => shown.map(({ of: cell }) => line[cell]),
      ),
    },
  ];
}

type Shown = Exclude<keyof LineInWords, 'application' | 'item' | 'annex'>;
type Column = { head: string | { of: keyof Heads }; width: number; of: Shown };

/** A head of its own, or what the list calls it; null where its lines have none. */
function headIn(heads: Heads, head: Column['head']): string | null {
  return typeof head === 'string' ? head : heads[head.of];
}

const columns: readonly Column[] = [
  { head: '办件编号', width: 30, of: 'number' },
  { head: '申请人', width: 12, of: 'applicant' },
  { head: '地区', width: 24, of: 'place' },
  { head: { of: 'what' }, width: 28, of: 'what' },
  { head: '办理单位', width: 30, of: 'agency' },
  { head: { of: 'on' }, width: 14, of: 'on' },
  { head: { of: 'due' }, width: 14, of: 'due' },
  { head: { of: 'did' }, width: 14, of: 'did' },
  { head: { of: 'facts' }, width: 16, of: 'facts' },
];
