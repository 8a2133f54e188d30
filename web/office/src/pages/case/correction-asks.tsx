import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { instantText } from '../../parts/instant.ts';

/** What the soldier has still to put right, whoever asked: together they are one notice (R2.4). */
export function CorrectionAsks({ asks }: Pick<LeadView, 'asks'>) {
  if (asks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="case-asks">
      <h2 id="case-asks">等待申请人补正（{asks.length} 处）</h2>
      <table className="plain stacked">
        <thead>
          <tr>
            <th scope="col">补正内容</th>
            <th scope="col">原因</th>
            <th scope="col">提出</th>
            <th scope="col">时间</th>
          </tr>
        </thead>
        <tbody>
          {asks.map(ask => (
            <tr key={ask.id}>
              <th scope="row">
                {ask.label}
                <span className="tag amber">{ask.kind === 'field' ? '填写' : '材料'}</span>
              </th>
              <td data-label="原因">
                {ask.reason}
                {ask.note !== null && <span className="quiet">。{ask.note}</span>}
              </td>
              <td data-label="提出">{ask.from}</td>
              <td data-label="时间" className="numeric">
                {instantText(ask.askedAt)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
