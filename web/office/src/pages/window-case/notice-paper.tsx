import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { Paper } from './paper.tsx';

/** 一次性告知书 with everything to put right, or 不予受理通知书 with the reason and its basis. */
export function NoticePaper({ view }: { view: WindowView }) {
  const { refusal, asks } = view;
  if (refusal !== null) {
    return (
      <Paper view={view} title="不予受理通知书" date={view.endedAt ?? ''}>
        <p>您提交的“{view.serviceName}”申请，经审查不予受理。</p>
        <p>原因：{refusal.reason}。</p>
        {refusal.basis && <p>依据：{refusal.basis}。</p>}
        {refusal.note && <p>说明：{refusal.note}</p>}
      </Paper>
    );
  }
  return (
    <Paper view={view} title="补正材料一次性告知书" date={asks[0]?.askedAt ?? ''}>
      <p>您提交的“{view.serviceName}”申请，经审查需要补正以下全部内容，补正后即予受理：</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th>序号</th>
            <th>需要补正的内容</th>
            <th>原因和要求</th>
          </tr>
        </thead>
        <tbody>
          {asks.map((ask, place) => (
            <tr key={ask.id}>
              <td>{place + 1}</td>
              <td>{ask.label}</td>
              <td>
                {ask.reason}
                {ask.note && `；${ask.note}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Paper>
  );
}
