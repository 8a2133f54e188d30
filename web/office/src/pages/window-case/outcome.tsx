import { Link } from '@tanstack/react-router';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useLook } from '../../parts/api.ts';
import { acceptedWords, registeredWords } from './use-just-done.ts';
import { PrintPaper, paperToPrint } from './window-papers.tsx';

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
        {said === acceptedWords && sentWords(view)}
      </p>
      <div className="offers">
        <PrintPaper view={view} primary />
        {registeredHere(said, view) && (
          <Link to="/window/new">
            <Button tabIndex={-1}>再登记一人</Button>
          </Link>
        )}
        <NextOne id={view.id} primary={paperToPrint(view) === null} />
      </div>
    </section>
  );
}

/** The case that has waited longest, this one left out; without one the way back to the queue. */
function NextOne({ id, primary }: { id: string; primary: boolean }) {
  const { data } = useLook('GET /api/window/queue', { query: { show: 'waiting' } });
  const next = data?.lines.find(line => line.id !== id);
  if (next === undefined) return <Link to="/window">返回窗口待办</Link>;
  return (
    <Link to="/window/$id" params={{ id: next.id }}>
      <Button type={primary ? 'primary' : 'default'} tabIndex={-1}>
        下一件：{next.applicant}
      </Button>
    </Link>
  );
}

/** He stood at the counter just now; the next may stand behind him. */
function registeredHere(said: string, { channel }: WindowView): boolean {
  return channel === 'window' && (said === acceptedWords || said === registeredWords);
}

/** Right after acceptance, while nothing has moved on: how many were accepted and how many not; how many went out now, and which wait for what. */
function sentWords({ items }: WindowView): string {
  const ended = items.filter(isTurnedDown);
  const waiting = items.filter(item => item.status === 'waiting');
  const sent = items.filter(item => item.status === 'dispatched').length;
  const later = waiting.map(item => `${item.shortName}须待${item.waitsFor.join('、')}办结`);
  return [
    ended.length > 0 &&
      `受理 ${items.length - ended.length} 个事项，${ended.length} 个没有受理（${ended.map(item => item.shortName).join('、')}），原因和救济途径印在回执上。`,
    sent > 0 && `已分送 ${sent} 个事项。`,
    later.length > 0 && `另有 ${later.length} 个等前置办结后自动分送：${later.join('，')}。`,
  ]
    .filter(Boolean)
    .join('');
}

/** Not accepted with the rest: turned down at the window, or ended by rule because it waited for one that was. */
function isTurnedDown({ conclusion, limits }: WindowView['items'][number]): boolean {
  return conclusion?.outcome === 'declined' || (conclusion?.outcome === 'terminated' && limits === null);
}
