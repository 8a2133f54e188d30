import type { Application } from '@yimen/domain/application/application.ts';
import type { CommandType } from '@yimen/domain/application/command.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import { handedInWith } from '@yimen/domain/custody/certificate.ts';
import type { HandedPaper } from '@yimen/domain/custody/ledger.ts';
import { partOnTheWay } from '@yimen/domain/custody/sheet.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { service } from '../world.ts';
import type { Forward } from './forward.ts';

/** Acts of the paper channel that the window does (R3.4), and those that the department may do as well. */
export const byWindow: readonly CommandType[] = [
  ...(['handOver', 'reportLost', 'reportFound', 'giveBack', 'recordPause', 'recordReturn'] as const),
  ...(['recordResume', 'recordResult', 'recallSheet'] as const),
];

/** What fills in an act of the paper channel: mostly what lies where it is to come from, sometimes more of it than there is. */
export function paperBodies(state: Application, item: string, pick: number, today: PlainDate) {
  const held = state.items[item];
  const sheets = held?.sheets ?? [];
  const sheet =
    (held === undefined ? null : (partOnTheWay(held) ?? sheets[pick % sheets.length]))?.sheet ?? 'none';
  const from = (place: Parameters<typeof handedInWith>[1]) => some(handedInWith(state.papers, place), pick);
  const window = state.papers?.find(each => each.holder.startsWith('window:'))?.holder ?? 'applicant';
  const own = new Set(getItem(service, item).materials.map(each => each.material));
  const missing = sheets[pick % sheets.length]?.sheet ?? 'none';
  const signed = { by: '陈签收', on: today };
  return {
    handOver: {
      sheet: `JJ${state.revision}`,
      ...(pick % 3 === 0 ? { way: 'ems', waybill: pick % 2 === 0 ? '1234567890123' : '' } : { way: 'hand' }),
      papers: from(window).filter(each => own.has(each.material)),
    },
    signSheet: { sheet, short: pick % 3 === 0 ? from(`transit:${sheet}`) : [], note: '说明', signed },
    reportLost: { sheet, note: '没有寄到' },
    reportFound: {
      sheet: missing,
      papers: from(`missing:${missing}`),
      at: pick % 2 === 0 ? 'window' : 'agency',
      signed,
    },
    recallSheet: { sheet, note: '送错了部门' },
    returnPapers: { papers: from(`agency:${held?.agency ?? ''}`), result: pick % 2 === 0 },
    giveBack: { papers: from(window) },
  };
}

function some(papers: readonly HandedPaper[], pick: number): HandedPaper[] {
  const more = pick % 11 === 0 ? 1 : 0;
  return papers.slice(pick % 2).map(each => ({ ...each, count: each.count + more }));
}

/** The next act for an item on paper: handed over, signed for, and then what the department did is written down. */
export function nextOnPaper(item: Item, pick: number): Forward | null {
  const { status } = item.stage;
  if (status === 'returned') return { type: 'redispatch', pick: 1 };
  if (partOnTheWay(item) !== null) return { type: pick % 9 === 0 ? 'reportLost' : 'signSheet', pick };
  if (status === 'dispatched') return { type: 'handOver', pick: 1 };
  if (status === 'paused') return { type: 'recordResume', pick: 1 };
  if (status !== 'received') return null;
  return pick % 5 === 0
    ? { type: 'recordPause', pick: [1, 2, 6][pick % 3]! }
    : { type: 'recordResult', pick: 1 };
}
