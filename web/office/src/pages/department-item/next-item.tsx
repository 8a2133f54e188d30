import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useLook } from '../../parts/api.ts';
import { leftText } from '../../parts/due.tsx';
import type { InboxChoice } from '../inbox/inbox-choice.ts';
import type { DepartmentView } from './use-item-acts.ts';

type Props = {
  view: DepartmentView;
  /** The tab and filter of the inbox this item was opened from. */
  choice: InboxChoice;
  /** This item has just been concluded: going on is what comes next, as the filled button. */
  done: boolean;
};

/** 下一件: the line after this one in the same tab, filter and order of the inbox; after the last, the first again. */
export function NextItem({ view, choice, done }: Props) {
  const query = { ...choice, application: view.application, code: view.item.code };
  const { data } = useLook('GET /api/department/next', { query });
  if (data === undefined) return null;
  const next = data.line;
  if (next === null)
    return done ? <Link to="/inbox">返回收件箱</Link> : <span className="quiet">没有其他待办</span>;
  const { application, item, itemName, applicant, daysLeft, mine } = next;
  const words = (
    <>
      {data.again ? '回到第一件' : '下一件'}
      <span className="next-item-what">
        ：{applicant} {itemName}
        {daysLeft !== null && `，${leftText(daysLeft)}`}
        {!mine && next.claimedBy === null && '，待认领'}
      </span>
    </>
  );
  return (
    <Link
      to="/inbox/$application/$item"
      params={{ application, item }}
      search={choice as never}
      className="next-item"
    >
      {done ? (
        <Button type="primary" tabIndex={-1}>
          {words}
        </Button>
      ) : (
        words
      )}
    </Link>
  );
}
