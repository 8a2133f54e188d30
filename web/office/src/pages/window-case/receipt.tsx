import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { dateText } from '../../parts/instant.ts';
import { Paper } from './paper.tsx';

type Receipted = NonNullable<WindowView['papers']['receipt']>;

/** 受理回执: the number, every item with who handles it and the promised day, and the papers kept, as it was on the day of acceptance. */
export function Receipt({ view }: { view: WindowView }) {
  const { receipt } = view.papers;
  if (receipt === null) return null;
  const { items, kept } = receipt;
  return (
    <Paper view={view} title="受理回执" decided={receipt}>
      <p>
        您提交的{view.serviceName}申请，本窗口已于{dateText(receipt.at)}
        受理，各事项办理单位和承诺办结时间如下：
      </p>
      <table className="paper-table">
        <colgroup>
          <col className="col-place" />
          <col className="col-item" />
          <col className="col-agency" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th>序号</th>
            <th>事项</th>
            <th>办理单位</th>
            <th>承诺办结时间</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item, place) => (
            <tr key={item.name}>
              <td>{place + 1}</td>
              <td>{item.name}</td>
              <td>{item.agency}</td>
              <td>{promiseOf(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept.length > 0 && (
        <p>收存材料：{kept.map(({ name, copies }) => `${name}${copies}份`).join('；')}。</p>
      )}
      <p>
        承诺时间按工作日计算，从分送办理单位的次日起算，当日办结的事项除外；需要补正、考试、等待部队移交手续的时间不计入。
      </p>
      <p>请凭办件编号在网上查询进度，结果按您选择的方式送达，一般不用再到窗口。</p>
    </Paper>
  );
}

function promiseOf({ due, waitsFor, promisedDays, declined }: Receipted['items'][number]): string {
  if (declined !== null)
    return `不予受理：${declined.reason}${declined.note === null ? '' : `；${declined.note}`}`;
  if (due !== null) return `${dateText(due.date)}${due.provisional ? '（暂定）' : ''}`;
  return `${waitsFor.join('、')}办结后${promisedDays === 0 ? '当日' : `${promisedDays} 个工作日内`}`;
}
