import { Link, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { Loading, Nothing } from '../../parts/loading.tsx';
import { More } from '../../parts/more.tsx';
import { TabLinks } from '../../parts/tab-links.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import './queue.css';
import { QueueOrder } from './queue-order.tsx';
import { type QueueChoice, type QueueShow, queueShows } from './queue-shows.ts';
import { type QueueLine, QueueTable } from './queue-table.tsx';
import { SearchBox } from './search-box.tsx';
import { useQueue } from './use-queue.ts';

/** The window's work: what waits for checking, for the soldier, or has come back from a department. */
export function QueuePage() {
  const { show = 'waiting', sort } = useSearch({ from: '/desk/window' });
  const [found, setFound] = useState<{ text: string; lines: QueueLine[] } | null>(null);
  return (
    <>
      <div className="page-head">
        <h1>窗口待办</h1>
        <SearchBox onFound={setFound} />
        <Link to="/window/new" className="new-case">
          <Button type="primary">现场登记</Button>
        </Link>
      </div>
      {found === null ? (
        <Queue show={show} sort={sort} />
      ) : (
        <section className="panel" aria-label="查找结果">
          <p className="found">
            “{found.text}”找到 {found.lines.length} 件。
            <button type="button" className="link" onClick={() => setFound(null)}>
              返回待办
            </button>
          </p>
          {found.lines.length === 0 ? (
            <Nothing>没有找到。请核对全号；不在本辖区安置的查不到。</Nothing>
          ) : (
            <QueueTable lines={found.lines} />
          )}
        </section>
      )}
    </>
  );
}

function Queue({ show, sort }: { show: QueueShow; sort: QueueChoice['sort'] }) {
  const queue = useQueue(show, sort);
  return (
    <>
      <TabLinks
        label="待办分类"
        to="/window"
        tabs={queueShows.map(({ show: each, label }) => ({
          label,
          count: queue.counts[each],
          search: { show: each },
          here: each === show,
        }))}
      />
      <section className="panel" aria-label={queueShows.find(each => each.show === show)?.label}>
        {show === 'accepted' && <QueueOrder sort={sort} />}
        {queue.error !== null && <ProblemNote error={queue.error} retry={queue.again} />}
        {queue.lines === null && queue.error === null && <Loading />}
        {queue.lines?.length === 0 && <Nothing>{emptyWords[show]}</Nothing>}
        {queue.lines !== null && queue.lines.length > 0 && <QueueTable lines={queue.lines} />}
        {queue.more && <More loading={queue.loadingMore} onMore={queue.more} />}
      </section>
    </>
  );
}

const emptyWords = {
  waiting: '没有等待初审的申请。新的网上申请会自动出现在这里。',
  correcting: '没有等待申请人补正的申请。',
  promised: '没有等着核对的容缺材料。申请人上传了承诺后补的材料，会出现在这里。',
  returned: '没有部门退回的事项。',
  posting: '没有等着邮寄的结果。',
  troubled: '没有退回、丢失或者没有投递成功的邮件。',
  accepted: '没有办理中的申请。',
  ended: '还没有已结束的申请。',
} as const satisfies Record<QueueShow, string>;
