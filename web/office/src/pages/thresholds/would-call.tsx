import { attentions } from '@yimen/domain/oversight/attention.ts';
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
  return (
    <div className="thresholds-preview" role="status">
      <table className="plain">
        <caption>按今天全省在办的子办件计算</caption>
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
      </table>
    </div>
  );
}

function differenceText(difference: number): string {
  if (difference === 0) return '不变';
  return difference > 0 ? `多 ${difference} 件` : `少 ${-difference} 件`;
}
