import { Link } from '@tanstack/react-router';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useLook } from '../../parts/api.ts';
import { PrintPaper } from './window-papers.tsx';

/** What has just been done, and what is usually next: print the paper, open the next one. It takes the focus. */
export function Outcome({ said, view }: { said: string; view: WindowView }) {
  const notice = useRef<HTMLElement>(null);
  useEffect(() => {
    notice.current?.focus();
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <section className="outcome" ref={notice} tabIndex={-1} aria-label="办理结果">
      <p role="status">
        <strong>{said}。</strong>
        {sentWords(view)}
      </p>
      <div className="offers">
        <PrintPaper view={view} />
        <NextOne id={view.id} />
      </div>
    </section>
  );
}

/** The case that has waited longest, this one left out; without one the way back to the queue. */
function NextOne({ id }: { id: string }) {
  const { data } = useLook('GET /api/window/queue', { query: { show: 'waiting' } });
  const next = data?.lines.find(line => line.id !== id);
  if (next === undefined) return <Link to="/window">返回窗口待办</Link>;
  return (
    <Link to="/window/$id" params={{ id: next.id }}>
      <Button type="primary" tabIndex={-1}>
        下一件：{next.applicant}
      </Button>
    </Link>
  );
}

/** After acceptance: how many went out now, and which wait for what. */
function sentWords({ status, items }: WindowView): string {
  if (status !== 'accepted') return '';
  const waiting = items.filter(item => item.status === 'waiting');
  const sent = items.filter(item => item.status === 'dispatched').length;
  const later = waiting.map(item => `${item.shortName}等${item.waitsFor.join('、')}办结`);
  return later.length === 0
    ? ''
    : `已分送 ${sent} 个事项；另有 ${later.length} 个等前置办结后自动分送：${later.join('，')}。`;
}
