import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { dateText } from '../../parts/instant.ts';
import { WindowPaper } from './window-paper.tsx';

/** 一次性告知书: everything to put right, where, how and by when, and what happens otherwise (R2.4). */
export function NoticePaper({ view }: { view: WindowView }) {
  const { notice } = view.papers;
  if (notice === null) return null;
  const { date, provisional } = notice.answerBy;
  return (
    <WindowPaper view={view} title="补正材料一次性告知书" decided={notice}>
      <p>您提交的{view.serviceName}申请，经审查需要补正以下全部内容，补正后即予受理：</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th>序号</th>
            <th>需要补正的内容</th>
            <th>原因和要求</th>
          </tr>
        </thead>
        <tbody>
          {view.asks.map((ask, place) => (
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
      <p>
        补正期限：{dateText(date)}前（含当日）{provisional && '（暂定，以次年节假日安排公布后为准）'}。
      </p>
      <p>补正方式：{notice.how}</p>
      <p>逾期后果：{notice.otherwise}</p>
    </WindowPaper>
  );
}
