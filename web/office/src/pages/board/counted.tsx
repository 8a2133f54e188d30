import { instantText } from '../../parts/instant.ts';
import type { Board } from './use-board.ts';

/** When which figures were counted, and of which period: live ones now, statistics at their own time. */
export function Counted({ board: { at, countedAt, period } }: { board: Board }) {
  return (
    <p className="board-counted quiet">
      在办、到期、预警、超期为 {instantText(at)} 的实时数；其余为 {period.from} 至 {period.to} 的统计，
      {countedAt === null ? '首次统计尚未完成。' : `统计到 ${instantText(countedAt)}，每半分钟更新。`}
      期内按周计，周一为一周的开始。
    </p>
  );
}
