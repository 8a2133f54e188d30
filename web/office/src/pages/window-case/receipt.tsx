import { outcomeWords } from '@yimen/domain/application/words.ts';
import { withoutStop } from '@yimen/domain/plain/stop.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { dateText } from '../../parts/instant.ts';
import { WindowPaper } from './window-paper.tsx';

type Receipted = NonNullable<WindowView['papers']['receipt']>;

/** 受理回执: the number, every item with who handles it and the promised day, and the papers kept, as it was on the day of acceptance. */
export function Receipt({ view }: { view: WindowView }) {
  const { receipt } = view.papers;
  if (receipt === null) return null;
  const { items, kept } = receipt;
  const going = items.filter(item => item.ended === null);
  return (
    <WindowPaper view={view} title="受理回执" decided={receipt}>
      <p>
        您提交的{view.serviceName}申请，本窗口已于{dateText(receipt.at)}
        受理以下 {going.length} 个事项，办理单位和承诺办结时间如下：
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
          {going.map((item, place) => (
            <tr key={item.name}>
              <td>{place + 1}</td>
              <td>{item.name}</td>
              <td>{item.agency}</td>
              <td>{promiseOf(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <NotGoing items={items} />
      {kept.length > 0 && (
        <p>收存材料：{kept.map(({ name, copies }) => `${name}${copies}份`).join('；')}。</p>
      )}
      <p>
        承诺时间按工作日计算，从分送办理单位的次日起算，当日办结的事项除外；需要补正、考试、等待部队移交手续的时间不计入。
      </p>
      <p>请凭办件编号在网上查询进度，结果按您选择的方式送达，一般不用再到窗口。</p>
    </WindowPaper>
  );
}

/** What does not go on, apart from what is promised: why, on what basis, and what may be done against it. */
function NotGoing({ items }: Pick<Receipted, 'items'>) {
  const ended = items.flatMap(item => (item.ended === null ? [] : [{ ...item.ended, name: item.name }]));
  if (ended.length === 0) return null;
  const remedies = [...new Set(ended.flatMap(({ remedy }) => remedy ?? []))];
  const without = ended.filter(({ outcome, remedy }) => outcome === 'declined' && remedy === null);
  return (
    <>
      <p>以下 {ended.length} 个事项没有受理：</p>
      <table className="paper-table">
        <thead>
          <tr>
            <th>序号</th>
            <th>事项</th>
            <th>结论</th>
            <th>原因和依据</th>
          </tr>
        </thead>
        <tbody>
          {ended.map(({ name, outcome, reason, basis, note }, place) => (
            <tr key={name}>
              <td>{place + 1}</td>
              <td>{name}</td>
              <td>{outcomeWords[outcome]}</td>
              <td>
                {[reason, note && withoutStop(note), basis && `依据：${basis}`].filter(Boolean).join('；')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {remedies.length > 0 && (
        <p>
          不予受理的决定以本回执书面通知。救济途径：{remedies.join('')}
          {without.length > 0 &&
            `${without.map(({ name }) => name).join('、')}不适用前述途径，可以向受理窗口或者承办单位反映。`}
        </p>
      )}
    </>
  );
}

function promiseOf({ due, waitsFor, promisedDays }: Receipted['items'][number]): string {
  if (due !== null) return `${dateText(due.date)}${due.provisional ? '（暂定）' : ''}`;
  return `${waitsFor.join('、')}办结后${promisedDays === 0 ? '当日' : `${promisedDays} 个工作日内`}`;
}
