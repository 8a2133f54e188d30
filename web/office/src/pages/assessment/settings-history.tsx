import type { CallAnswer } from '@yimen/contract/client.ts';
import { instantText } from '../../parts/instant.ts';
import { changesBetween } from './changes-between.ts';
import { IndicatorsTable } from './indicators-table.tsx';

type Set = CallAnswer<'GET /api/assessment/settings'>['history'][number];

/** Every number there was: who set it, when and why, what it changed, and opened, the whole of it. */
export function SettingsHistory({ history, current }: { history: readonly Set[]; current: number }) {
  return (
    <section className="panel" aria-labelledby="assess-history">
      <h2 id="assess-history">历次修改</h2>
      <ol className="assess-history">
        {history.map((set, place) => (
          <li key={set.number}>
            <p>
              <strong>第 {set.number} 号</strong>{' '}
              <span className={`tag ${set.number === current ? 'green' : 'grey'}`}>
                {set.number === current ? '现行' : '已被替代'}
              </span>
              {set.setAt === null ? (
                '平台交付的建议'
              ) : (
                <>
                  {set.setBy} <span className="numeric quiet">{instantText(set.setAt)}</span>
                </>
              )}
            </p>
            {set.because !== null && <p>理由：{set.because}</p>}
            <Changes set={set} before={history[place + 1]} />
            <details>
              <summary>全部指标</summary>
              <IndicatorsTable indicators={set.indicators} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Changes({ set, before }: { set: Set; before: Set | undefined }) {
  if (before === undefined) return null;
  const changes = changesBetween(before.indicators, set.indicators);
  if (changes.length === 0) return <p className="quiet">指标和权重未变</p>;
  return (
    <ul className="tight">
      {changes.map(change => (
        <li key={change}>{change}</li>
      ))}
    </ul>
  );
}
