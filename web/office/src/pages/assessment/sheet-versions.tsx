import { Link } from '@tanstack/react-router';
import { instantText } from '../../parts/instant.ts';
import type { Sheet, SheetChoice } from './assessment-choice.ts';

type Props = { sheet: Sheet; choice: SheetChoice };

/** Every fixed version of the period: by whom, when, why, by which settings; none is ever taken away. */
export function SheetVersions({ sheet: { versions, fixed, period }, choice }: Props) {
  if (versions.length === 0) return null;
  return (
    <section className="panel no-print" aria-labelledby="assess-versions">
      <h2 id="assess-versions">{period.name}的定稿</h2>
      <table className="plain stacked">
        <thead>
          <tr>
            <th scope="col">版本</th>
            <th scope="col">定稿时间</th>
            <th scope="col">定稿人</th>
            <th scope="col">理由</th>
            <th scope="col">指标和权重</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(each => (
            <tr key={each.version}>
              <th scope="row" className="nowrap">
                <Link
                  to="/assessment"
                  search={{ ...choice, period: period.code, version: each.version } as never}
                >
                  第 {each.version} 版
                </Link>
                {fixed?.version === each.version && <span className="tag">正在看</span>}
              </th>
              <td data-label="定稿时间" className="numeric nowrap">
                {instantText(each.fixedAt)}
              </td>
              <td data-label="定稿人">{each.fixedBy}</td>
              <td data-label="理由">{each.because}</td>
              <td data-label="指标和权重">第 {each.settings} 号</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
