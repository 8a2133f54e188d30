import { instantText } from '../../parts/instant.ts';
import type { DepartmentView } from './use-item-acts.ts';

/** What this department has asked the soldier to put right and has not had an answer to. */
export function Asks({ asks }: Pick<DepartmentView, 'asks'>) {
  if (asks.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="item-asks">
      <h2 id="item-asks">等待申请人补正（{asks.length} 处）</h2>
      <ul className="item-asks">
        {asks.map(ask => (
          <li key={ask.id}>
            <span className="tag amber">{ask.kind === 'field' ? '填写' : '材料'}</span>
            <b>{ask.label}</b>：{ask.reason}
            {ask.note !== null && <span>。{ask.note}</span>}
            <span className="quiet"> {instantText(ask.askedAt)} 告知</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
