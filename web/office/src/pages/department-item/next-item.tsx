import { Link } from '@tanstack/react-router';
import { useLook } from '../../parts/api.ts';
import { leftText } from '../../parts/due.tsx';
import type { DepartmentView } from './use-item-acts.ts';

/** 下一件: the most urgent of one's own items, or else of those nobody has claimed. */
export function NextItem({ view }: { view: DepartmentView }) {
  const other = (line: { application: string; item: string }) =>
    line.application !== view.application || line.item !== view.item.code;
  const mine = useLook('GET /api/department/inbox', { query: { show: 'mine' } });
  const own = mine.data?.lines.find(other);
  const unclaimed = useLook(
    'GET /api/department/inbox',
    { query: { show: 'unclaimed' } },
    { enabled: mine.data !== undefined && own === undefined },
  );
  const next = own ?? unclaimed.data?.lines.find(other);
  if (next === undefined) {
    return unclaimed.data === undefined ? null : <span className="quiet">没有其他待办</span>;
  }
  const { application, item, itemName, applicant, daysLeft, mine: isMine } = next;
  return (
    <Link to="/inbox/$application/$item" params={{ application, item }} className="next-item">
      下一件
      <span className="next-item-what">
        ：{applicant} {itemName}
        {daysLeft !== null && `，${leftText(daysLeft)}`}
        {!isMine && '，待认领'}
      </span>
    </Link>
  );
}
