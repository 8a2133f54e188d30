import { Link } from '@tanstack/react-router';
import type { Inbox } from './use-inbox.ts';

/** What is late and what is due today, before everything else; late counts what stands still too, and leads to its list. */
export function Urgent({ counts: { overdue, dueToday } }: { counts: Inbox['counts'] }) {
  return (
    <p className="inbox-urgent" role="status">
      <Link
        to="/inbox"
        search={{ show: 'overdue' } as never}
        replace
        className={overdue > 0 ? 'inbox-figure late' : 'inbox-figure'}
      >
        已超期 <b>{overdue}</b> 件
      </Link>
      <span className={dueToday > 0 ? 'inbox-figure soon' : 'inbox-figure'}>
        今日到期 <b>{dueToday}</b> 件
      </span>
    </p>
  );
}
