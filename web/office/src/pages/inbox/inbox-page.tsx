import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './inbox.css';
import { type InboxChoice, type InboxShow, inboxChoiceOf, inboxShows } from './inbox-choice.ts';
import { InboxTable } from './inbox-table.tsx';
import { TabLinks } from './tab-links.tsx';
import { type Inbox, useInbox } from './use-inbox.ts';

/** A department's work by due date (R3.3, R3.5): what is late and due today at the top, claimed straight from the row. */
export function InboxPage() {
  const { show = 'open', item } = inboxChoiceOf(useSearch({ strict: false }));
  const inbox = useInbox({ show, ...(item === undefined ? {} : { item }) });
  const first = inbox.data?.pages[0];
  const lines = inbox.data?.pages.flatMap(page => page.lines) ?? [];
  return (
    <>
      <header className="page-head inbox-head">
        <h1>收件箱</h1>
        {first && <Urgent counts={first.counts} />}
        {first && first.items.length > 1 && <ItemFilter items={first.items} show={show} item={item} />}
      </header>
      <TabLinks
        label="收件箱分类"
        to="/inbox"
        tabs={inboxShows.map(each => ({
          label: each.label,
          count: (first?.counts as Partial<Record<InboxShow, number>> | undefined)?.[each.show],
          search: item === undefined ? { show: each.show } : { show: each.show, item },
          here: each.show === show,
        }))}
      />
      <section className="panel" aria-label={inboxShows.find(each => each.show === show)?.label}>
        {inbox.error !== null && <ProblemNote error={inbox.error} retry={() => void inbox.refetch()} />}
        {first === undefined && inbox.error === null && <Loading rows={8} />}
        {first !== undefined && lines.length === 0 && <Nothing>{nothingWords[show]}</Nothing>}
        {first !== undefined && lines.length > 0 && (
          <InboxTable lines={lines} show={show} manyItems={first.items.length > 1 && item === undefined} />
        )}
        {inbox.hasNextPage && (
          <p className="inbox-more">
            <Button loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
              加载更多
            </Button>
          </p>
        )}
        {lines.length > 0 && <p className="inbox-keys">键盘：↑ ↓ 选择，Enter 打开。</p>}
      </section>
    </>
  );
}

function Urgent({ counts: { overdue, dueToday } }: { counts: Inbox['counts'] }) {
  return (
    <p className="inbox-urgent" role="status">
      <span className={overdue > 0 ? 'inbox-figure late' : 'inbox-figure'}>
        已超期 <b>{overdue}</b> 件
      </span>
      <span className={dueToday > 0 ? 'inbox-figure soon' : 'inbox-figure'}>
        今日到期 <b>{dueToday}</b> 件
      </span>
    </p>
  );
}

/** For an agency with several items, such as 退役军人事务局. */
function ItemFilter({
  items,
  show,
  item,
}: {
  items: Inbox['items'];
  show: InboxShow;
  item: string | undefined;
}) {
  const navigate = useNavigate();
  const choose = (choice: InboxChoice) =>
    void navigate({ to: '/inbox', search: choice as never, replace: true });
  return (
    <Select
      className="inbox-filter"
      aria-label="按事项筛选"
      value={item ?? ''}
      options={[
        { value: '', label: '全部事项' },
        ...items.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      popupMatchSelectWidth={false}
      onChange={code => choose(code === '' ? { show } : { show, item: code })}
    />
  );
}

const nothingWords = {
  open: '没有待办事项。新分送的事项会出现在这里。',
  mine: '您名下没有待办事项，可以到“待认领”中认领。',
  unclaimed: '没有等待认领的事项。',
  paused: '没有暂停计时的事项。',
  concluded: '还没有办结的事项。',
} as const satisfies Record<InboxShow, string>;
