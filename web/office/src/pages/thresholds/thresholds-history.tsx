import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { thresholdWords } from '@yimen/domain/oversight/within-bounds.ts';
import { instantText } from '../../parts/instant.ts';
import type { ThresholdsLine } from './in-force.tsx';

type Props = { history: readonly ThresholdsLine[]; inForce: number; today: string };

/** Every number there was: who set it when and why, and what it changed from what. */
export function ThresholdsHistory({ history, inForce, today }: Props) {
  return (
    <section className="panel" aria-labelledby="thresholds-history">
      <h2 id="thresholds-history">历次修改</h2>
      <table className="plain stacked thresholds-table">
        <caption className="sr-only">监督预警规则历次修改，最近的在前</caption>
        <thead>
          <tr>
            <th scope="col">编号</th>
            <th scope="col">执行日期</th>
            <th scope="col">修改内容</th>
            <th scope="col">依据</th>
            <th scope="col">修改人</th>
          </tr>
        </thead>
        <tbody>
          {history.map((set, place) => (
            <tr key={set.number}>
              <th scope="row" className="nowrap">
                第 {set.number} 号 <Standing set={set} inForce={inForce} today={today} />
              </th>
              <td data-label="执行日期" className="numeric nowrap">
                {set.from ?? '平台启用时'}
              </td>
              <td data-label="修改内容">
                <Changes set={set} before={history[place + 1]} />
              </td>
              <td data-label="依据">{set.because ?? '平台交付的建议值'}</td>
              <td data-label="修改人">
                {set.setBy ?? <span className="quiet">—</span>}
                {set.setAt !== null && (
                  <span className="quiet numeric thresholds-at">{instantText(set.setAt)}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Standing({ set, inForce, today }: { set: ThresholdsLine; inForce: number; today: string }) {
  if (set.number === inForce) return <span className="tag green">现行</span>;
  if (set.number > inForce && (set.from ?? today) > today) return <span className="tag">待执行</span>;
  return <span className="tag grey">已废止</span>;
}

function Changes({ set, before }: { set: ThresholdsLine; before: ThresholdsLine | undefined }) {
  const kinds = Object.keys(thresholdWords) as (keyof Thresholds)[];
  const changed = kinds.filter(kind => before === undefined || set[kind] !== before[kind]);
  if (changed.length === 0) return <span className="quiet">数值未变</span>;
  return (
    <ul className="thresholds-changes">
      {changed.map(kind => (
        <li key={kind}>
          {thresholdWords[kind]}{' '}
          {before !== undefined && (
            <>
              <del className="numeric">{before[kind]}</del> →{' '}
            </>
          )}
          <ins className="numeric">{set[kind]}</ins>
        </li>
      ))}
    </ul>
  );
}
