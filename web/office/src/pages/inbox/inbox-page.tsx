import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { usePlacesBelow } from '../../parts/places-within.ts';
import { useStaff } from '../../parts/session.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { FindItem } from './find-item.tsx';
import { FoundItems } from './found-items.tsx';
import './inbox.css';
import './batch.css';
import { Arriving } from './arriving.tsx';
import { BatchBar } from './batch-bar.tsx';
import { type InboxShow, inboxChoiceOf, inboxShows } from './inbox-choice.ts';
import { InboxFilters } from './inbox-filters.tsx';
import { InboxTable } from './inbox-table.tsx';
import { Total } from './total.tsx';
import { Urgent } from './urgent.tsx';
import { useBatch } from './use-batch.ts';
import { type InboxLine, useInbox } from './use-inbox.ts';

/** A department's work by due date (R3.3, R3.5): what is late and due today at the top, claimed or signed for straight from the rows, one or many. */
export function InboxPage() {
  const choice = inboxChoiceOf(useSearch({ strict: false }));
  const { show = 'open', item } = choice;
  const inbox = useInbox({ ...choice, show });
  const navigate = useNavigate();
  const first = inbox.data?.pages[0];
  const lines = inbox.data?.pages.flatMap(page => page.lines) ?? [];
  const places = usePlacesBelow(useStaff().division.code);
  const [found, setFound] = useState<{ text: string; lines: InboxLine[] } | null>(null);
  const batch = useBatch(lines);
  const columns = {
    manyItems: (first?.items.length ?? 0) > 1 && item === undefined,
    manyPlaces: places.length > 0,
  };
  return (
    <>
      <header className="page-head inbox-head">
        <h1>收件箱</h1>
        {first && <Urgent counts={first.counts} choice={choice} />}
        <FindItem onFound={setFound} />
      </header>
      <Arriving />
      {found && <FoundItems {...found} choice={choice} columns={columns} onClose={() => setFound(null)} />}
      <TabLinks
        label="收件箱分类"
        to="/inbox"
        tabs={inboxShows.map(each => ({
          label: each.label,
          count: first?.counts[each.show],
          search: { ...choice, show: each.show },
          here: each.show === show,
        }))}
      />
      <section className="panel" aria-label={inboxShows.find(each => each.show === show)?.label}>
        <InboxFilters
          items={first?.items ?? []}
          places={places}
          choice={choice}
          onChoose={next => void navigate({ to: '/inbox', search: next as never, replace: true })}
        />
        {first && <Total counts={first.counts} show={show} />}
        <BatchBar batch={batch} />
        {inbox.error !== null && <ProblemNote error={inbox.error} retry={() => void inbox.refetch()} />}
        {first === undefined && inbox.error === null && <Loading rows={8} />}
        {first !== undefined && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
        {lines.length > 0 && (
          <InboxTable lines={lines} choice={{ ...choice, show }} columns={columns} batch={batch} />
        )}
        {inbox.hasNextPage && (
          <More loading={inbox.isFetchingNextPage} onMore={() => void inbox.fetchNextPage()} />
        )}
        {lines.length > 0 && <p className="inbox-keys">键盘：↑ ↓ 选择，Enter 打开。</p>}
      </section>
    </>
  );
}

const nothingWords = {
  open: '没有待办事项。新分送的事项会出现在这里。',
  mine: '您名下没有待办事项，可以到“待认领”中认领。',
  unclaimed: '没有等待认领的事项。',
  overdue: '没有超期未办结的事项。',
  breached: '没有超过法定时限的事项。',
  today: '今天没有到期的事项。',
  warning: '没有临近承诺时限的事项。',
  paused: '没有暂停计时或者退回窗口的事项。',
  concluded: '还没有办结的事项。',
} as const satisfies Record<InboxShow, string>;
