import type { Person } from '@yimen/domain/access/person.ts';
import { tablesAsExcel } from '../../excel/table.ts';
import { type BehindRow, behindPage } from '../../store/assessment/behind.ts';
import type { Platform } from '../../store/platform.ts';
import { headsOf, lineInWords } from './line-in-words.ts';
import { type AskedList, behindAsked, listInWords } from './list-assessed.ts';

/** As many lines as one workbook takes, and as are read at once. */
const most = 20_000;
const atOnce = 1000;

/** The whole list behind a figure as a workbook of up to twenty thousand lines; its second line says what it is of, and if there are more. */
export async function listExcel(platform: Platform, person: Person, asked: AskedList): Promise<Buffer> {
  const { scope, of } = behindAsked(platform, person, asked);
  const words = await listInWords(platform, scope, of);
  const lines: ReturnType<typeof lineInWords>[] = [];
  for (let after: string[] | null = null; ; ) {
    const found: BehindRow[] = await behindPage(platform, of, after, Math.min(atOnce, most - lines.length));
    lines.push(...found.map(row => lineInWords(platform, of, row)));
    const last = found.at(-1);
    if (last === undefined || found.length < atOnce || lines.length >= most) break;
    after = [last.key, last.a, last.b];
  }
  const heads = headsOf(of);
  const shown = columns.filter(({ head }) => typeof head === 'string' || heads[head[0]] !== null);
  const less = words.without === null ? '' : `，其中不计“${words.without}”`;
  const cut = lines.length === most ? `（只列出最近 ${most} 行）` : '';
  return tablesAsExcel([
    {
      name: '清单',
      title: `${words.measure.name}${less}`,
      note: `${words.place.name}　${words.period.name}　共 ${lines.length} ${words.measure.unit}${cut}　制表日期 ${platform.today()}　　${words.measure.definition}`,
      columns: shown.map(({ head, width }) => [
        typeof head === 'string' ? head : (heads[head[0]] ?? ''),
        width,
      ]),
      rows: lines.map(line => shown.map(({ of: cell }) => line[cell] ?? '')),
    },
  ]);
}

type Line = ReturnType<typeof lineInWords>;
type Shown = keyof Omit<Line, 'application' | 'item' | 'annex'>;
/** A head of its own, or the list's. */
const columns: readonly {
  head: string | readonly [keyof ReturnType<typeof headsOf>];
  width: number;
  of: Shown;
}[] = [
  { head: '编号', width: 28, of: 'number' },
  { head: '申请人', width: 12, of: 'applicant' },
  { head: '地区', width: 24, of: 'place' },
  { head: ['what'], width: 28, of: 'what' },
  { head: '办理部门', width: 30, of: 'agency' },
  { head: ['on'], width: 14, of: 'on' },
  { head: ['due'], width: 14, of: 'due' },
  { head: ['did'], width: 14, of: 'did' },
  { head: ['facts'], width: 16, of: 'facts' },
];
