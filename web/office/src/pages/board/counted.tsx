import { instantText } from '../../parts/instant.ts';
import type { Board } from './use-board.ts';

/** When which figures were counted, and of which period: live ones now, statistics at their own time, of whole weeks. */
export function Counted({ board: { at, countedAt, period } }: { board: Board }) {
  return (
    <p className="board-counted quiet">
      在办、今日到期、预警、超期、红牌是 {instantText(at)} 的实时数，与统计期无关。期内各数统计 {period.from}
      （周一）至 {period.to}
      （周日），共 {period.weeks} 个整周
      {period.asked !== null && `，即所选 ${period.asked.from} 至 ${period.asked.to} 所在的各周`}；
      {countedAt === null ? '首次统计尚未完成。' : `统计到 ${instantText(countedAt)}，每半分钟更新。`}
    </p>
  );
}
