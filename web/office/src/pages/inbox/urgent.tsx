import { Link } from '@tanstack/react-router';
import type { InboxChoice } from './inbox-choice.ts';
import type { Inbox } from './use-inbox.ts';

/** What is late and what is due today, before everything else, under the filter chosen, a broken statutory limit only where there is one; each leads to its list under the same filter. */
export function Urgent({ counts, choice }: { counts: Inbox['counts']; choice: InboxChoice }) {
  return (
    <p className="inbox-urgent" role="status">
      {figures
        .filter(({ show }) => show !== 'breached' || counts.breached > 0)
        .map(({ show, word, tone }) => (
          <Link
            key={show}
            to="/inbox"
            search={{ ...choice, show } as never}
            replace
            className={counts[show] > 0 ? `inbox-figure ${tone}` : 'inbox-figure'}
          >
            {word} <b>{counts[show]}</b> 件
          </Link>
        ))}
    </p>
  );
}

const figures = [
  { show: 'overdue', word: '已超期', tone: 'late' },
  { show: 'breached', word: '超法定时限', tone: 'late' },
  { show: 'today', word: '今日到期', tone: 'soon' },
  { show: 'warning', word: '预警', tone: 'soon' },
] as const;
