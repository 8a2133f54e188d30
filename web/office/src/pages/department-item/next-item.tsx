import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useLook } from '../../parts/api.ts';
import { leftText } from '../../parts/due.tsx';
import type { InboxChoice } from '../inbox/inbox-choice.ts';
import type { DepartmentView } from './use-item-acts.ts';

type Props = {
  view: DepartmentView;
  /** The tab and filter of the inbox this item was opened from. */
  choice: InboxChoice;
  /** This item has just been concluded: the focus goes on to the next. */
  done: boolean;
};

/** 下一件: the line after this one in the same tab, filter and order of the inbox; after the last, the first again. */
export function NextItem({ view, choice, done }: Props) {
  const link = useRef<HTMLAnchorElement>(null);
  const query = { ...choice, application: view.application, code: view.item.code };
  const { data } = useLook('GET /api/department/next', { query });
  const next = data?.line ?? null;
  useEffect(() => {
    if (done && next !== null) link.current?.focus();
  }, [done, next]);
  if (data === undefined) return null;
  if (next === null) return <span className="quiet">没有其他待办</span>;
  const { application, item, itemName, applicant, daysLeft, mine } = next;
  return (
    <Link
      ref={link}
      to="/inbox/$application/$item"
      params={{ application, item }}
      search={choice as never}
      className="next-item"
    >
      {data.again ? '回到第一件' : '下一件'}
      <span className="next-item-what">
        ：{applicant} {itemName}
        {daysLeft !== null && `，${leftText(daysLeft)}`}
        {!mine && next.claimedBy === null && '，待认领'}
      </span>
    </Link>
  );
}
