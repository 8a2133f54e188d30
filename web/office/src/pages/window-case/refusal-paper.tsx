import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { WindowPaper } from './window-paper.tsx';

/** 不予受理通知书: the reason and its basis, the words said, and what may be done against it where the law gives it. */
export function RefusalPaper({ view }: { view: WindowView }) {
  const decided = view.papers.refusal;
  const { refusal } = view;
  if (decided === null || refusal === null) return null;
  const { remedy, without } = decided;
  return (
    <WindowPaper view={view} title="不予受理通知书" decided={decided}>
      <p>您提交的{view.serviceName}申请，经审查不予受理。</p>
      <p>原因：{refusal.reason}。</p>
      {refusal.basis && <p>依据：{refusal.basis}。</p>}
      {refusal.note && <p>说明：{refusal.note}</p>}
      {remedy && (
        <p>
          救济途径：{remedy}
          {without.length > 0 && `${without.join('、')}不适用前述途径，可以向受理窗口或者承办单位反映。`}
        </p>
      )}
    </WindowPaper>
  );
}
