import { type ReactNode, useEffect, useRef } from 'react';
import { decisionKind, PrintButton } from '../../parts/documents.tsx';
import { papersOf } from './item-papers.ts';
import type { DepartmentView } from './use-item-acts.ts';

type Props = { view: DepartmentView; next: ReactNode };

/** What has just been concluded, its paper where there is one, and the next item. It takes the focus. */
export function ConcludedBar({ view, next }: Props) {
  const { item } = view;
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    bar.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  const outcome = item.conclusion?.outcome;
  if (outcome === undefined) return null;
  return (
    <section
      className={outcome === 'granted' ? 'outcome' : 'outcome against'}
      ref={bar}
      tabIndex={-1}
      aria-label="办理结果"
    >
      <p role="status">
        <strong>{done[outcome as keyof typeof done]}。</strong>
        {item.late > 0 && `超过承诺时限 ${item.late} 个工作日。`}
      </p>
      <div className="offers">
        <PrintButton {...papersOf(view)} kinds={[decisionKind]} />
        {next}
      </div>
    </section>
  );
}

const done = { granted: '已准予办结', denied: '已不予办理', terminated: '已终止办理' } as const;
