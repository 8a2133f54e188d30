import type { CallAnswer } from '@yimen/contract/client.ts';
import type { ReactNode } from 'react';
import { promiseWords } from '../../parts/words.ts';

export type Item = CallAnswer<'GET /api/guide/:place/items/:item'>['item'];

/** Who handles it, how it gets there, how long it may take and what one gets. */
export function GuideFacts({ item }: { item: Item }) {
  const { agency, promised, statutory, onTheSpot, after, result } = item;
  return (
    <section className="card" aria-labelledby="guide-how">
      <h2 id="guide-how">谁来办、几天办好</h2>
      <dl className="answers">
        <Fact term="办理部门">
          <strong>{agency.name}</strong>
          {agency.address !== null && <span className="block">{agency.address}</span>}
          {agency.phone !== null && <span className="block">{agency.phone}</span>}
          <span className="block muted">{item.routed}</span>
        </Fact>
        <Fact term="承诺时限">
          <strong>{promiseWords(promised.days)}</strong>
          {promised.proposed && <span className="block muted">由平台拟定，以当地公布的为准</span>}
        </Fact>
        <Fact term="法定时限">
          {statutory.days === null ? '没有规定天数' : `${statutory.days} 个工作日`}
          <span className="block muted">{statutory.source}</span>
        </Fact>
        <Fact term="当场办结">
          {spotWords(onTheSpot)}
          <span className="block muted">{onTheSpot.why}</span>
        </Fact>
        {after.map(({ name, waits, why }) => (
          <Fact key={name} term="等哪一项">
            {waits ? `等“${name}”办好后自动开始` : `与“${name}”同时办理`}
            <span className="block muted">{why}</span>
          </Fact>
        ))}
        <Fact term="办理结果">
          <strong>{result.name}</strong>
          <span className="block muted">{result.delivered}</span>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function spotWords({ kind, when }: Item['onTheSpot']): string {
  if (kind === 'always') return '可以当场办结';
  return kind === 'never' ? '不能当场办结' : `${when}的，可以当场办结`;
}
