import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { dateText } from '../../parts/instant.ts';
import { Paper } from './paper.tsx';

/** 受理回执: the number, every item with who handles it and the promised day, and the papers that were kept. */
export function Receipt({ view, service }: { view: WindowView; service: ServiceDefinition }) {
  const promised = new Map(service.items.map(item => [item.code, item.promised.value]));
  const kept = view.materials.filter(each => each.checked?.found === 'kept');
  return (
    <Paper view={view} title="受理回执" date={view.acceptedAt ?? ''}>
      <p>
        您提交的“{view.serviceName}”申请，本窗口已于{dateText(view.acceptedAt ?? '')}
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
          {view.items.map((item, place) => (
            <tr key={item.code}>
              <td>{place + 1}</td>
              <td>{item.name}</td>
              <td>{item.agency}</td>
              <td>{promiseOf(item, promised.get(item.code) ?? 0)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {kept.length > 0 && (
        <p>收存材料：{kept.map(({ name, checked }) => `${name}${checked?.copies ?? 1}份`).join('；')}。</p>
      )}
      <p>承诺时间按工作日计算，从分送办理单位的次日起算；需要补正、考试、等待部队移交手续的时间不计入。</p>
      <p>请凭办件编号在网上查询进度，结果按您选择的方式送达，一般不用再到窗口。</p>
    </Paper>
  );
}

function promiseOf(item: WindowView['items'][number], days: number): string {
  if (item.conclusion)
    return item.conclusion.outcome === 'declined'
      ? `不予受理：${item.conclusion.reason ?? ''}`
      : `${item.conclusion.text}（${dateText(item.conclusion.at)}）`;
  if (item.due) return `${dateText(item.due.date)}${item.due.provisional ? '（暂定）' : ''}`;
  const span = days === 0 ? '当日' : `${days} 个工作日内`;
  return item.status === 'waiting' ? `${item.waitsFor.join('、')}办结后${span}` : span;
}
