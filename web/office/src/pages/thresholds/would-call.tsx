import { type Attention, attentions } from '@yimen/domain/oversight/attention.ts';
import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { useLook } from '../../parts/api.ts';
import { AttentionTag } from '../../parts/attention-tag.tsx';
import { Loading } from '../../parts/loading.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';

/** What follows for the items that are open today, before it is saved: how many call for what, now and then. */
export function WouldCall({ values }: { values: Thresholds }) {
  const { notice, warning, warningDays, redDays, answerDays } = values;
  const query = { notice, warning, warningDays, redDays, answerDays };
  const { data, error, refetch } = useLook('GET /api/oversight/thresholds/preview', { query });
  if (error !== null) return <ProblemNote error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading rows={3} />;
  const sums = { now: sum(data.now), proposed: sum(data.proposed) };
  return (
    <div className="thresholds-preview" role="status">
      <table className="plain">
        <caption>
          按今天全省在办的事项计算，单位：项
          {data.without > 0 &&
            `；另有 ${data.without} 项还没有起算时限（待前置），不受规则影响，不在表内：${sums.now} + ${data.without} = ${sums.now + data.without}，即看板的“在办事项”`}
        </caption>
        <thead>
          <tr>
            <th scope="col">状态</th>
            <th scope="col">现行规则</th>
            <th scope="col">修改后</th>
            <th scope="col">变化</th>
          </tr>
        </thead>
        <tbody>
          {attentions.map(each => (
            <tr key={each}>
              <th scope="row">
                <AttentionTag attention={each} />
              </th>
              <td className="numeric">{data.now[each]}</td>
              <td className="numeric">{data.proposed[each]}</td>
              <td className="numeric">{differenceText(data.proposed[each] - data.now[each])}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">合计</th>
            <td className="numeric">{sums.now}</td>
            <td className="numeric">{sums.proposed}</td>
            <td className="numeric">{differenceText(sums.proposed - sums.now)}</td>
          </tr>
        </tfoot>
      </table>
      <p className="quiet">
        新规则不溯及既往：施行前已经办结的事项不重新计算；发不发督办牌、发哪种牌，仍按办结当日的规则。暂停计时、退回窗口的，恢复计时前按停表当日的规则发牌
      </p>
    </div>
  );
}

function sum(called: Readonly<Record<Attention, number>>): number {
  return attentions.reduce((total, each) => total + called[each], 0);
}

function differenceText(difference: number): string {
  if (difference === 0) return '不变';
  return difference > 0 ? `多 ${difference} 项` : `少 ${-difference} 项`;
}
