import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

type Week = Board['weeks'][number];
const [width, height, foot, left] = [1200, 230, 36, 70];

/** Week by week: what was submitted, what was decided, what of it was late; drawn, and as numbers that open their lists. */
export function Trend({ weeks, choice }: { weeks: readonly Week[]; choice: BoardChoice }) {
  const most = ceiling(Math.max(1, ...weeks.flatMap(each => [each.submitted ?? 0, each.decided])));
  const step = (width - left) / weeks.length;
  const y = (many: number) => (height - foot) * (1 - many / most) + 6;
  const bar = (many: number, place: number, part: number, kind: string) => (
    <rect
      className={kind}
      x={left + place * step + step * (0.12 + part * 0.38)}
      width={step * 0.36}
      y={y(many)}
      height={y(0) - y(many)}
    />
  );
  const every = Math.ceil(weeks.length / 13);
  const total = (of: (week: Week) => number) => weeks.reduce((sum, each) => sum + of(each), 0);
  return (
    <section className="panel board-wide" aria-labelledby="board-trend">
      <h2 id="board-trend">每周走势</h2>
      <ul className="board-legend">
        {choice.agency === undefined && choice.item === undefined && (
          <li>
            <span className="board-swatch submitted" aria-hidden="true" />
            提交申请（件）
          </li>
        )}
        <li>
          <span className="board-swatch decided" aria-hidden="true" />
          办结事项（项）
        </li>
        <li>
          <span className="board-swatch late" aria-hidden="true" />
          其中超期办结
        </li>
      </ul>
      <svg
        className="board-trend"
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={`${weeks.length} 周：提交 ${total(each => each.submitted ?? 0)} 件，办结 ${total(each => each.decided)} 项，其中超期 ${total(each => each.late)} 项`}
      >
        {[0, most / 2, most].map(many => (
          <g key={many}>
            <line x1={left} x2={width} y1={y(many)} y2={y(many)} />
            <text x={left - 6} y={y(many) + 4} className="end">
              {many}
            </text>
          </g>
        ))}
        {weeks.map(({ week, submitted, decided, late }, place) => (
          <g key={week}>
            {submitted !== null && bar(submitted, place, 0, 'submitted')}
            {bar(decided, place, 1, 'decided')}
            {bar(late, place, 1, 'late')}
            {place % every === 0 && (
              <text x={left + place * step + step / 2} y={height - 6} className="middle">
                {week.slice(5)}
              </text>
            )}
          </g>
        ))}
      </svg>
      <details>
        <summary>按周的数字</summary>
        <div className="board-scroll">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">周（周一）</th>
                <th scope="col">提交申请</th>
                <th scope="col">办结事项</th>
                <th scope="col">超期办结</th>
                <th scope="col">用时中位数</th>
              </tr>
            </thead>
            <tbody>
              {weeks.map(({ week, submitted, decided, late, median }) => (
                <tr key={week}>
                  <th scope="row" className="numeric">
                    {week}
                  </th>
                  <td>
                    {submitted === null ? (
                      '–'
                    ) : (
                      <FigureLink choice={{ ...choice, figure: 'submitted', week }}>{submitted}</FigureLink>
                    )}
                  </td>
                  <td>
                    <FigureLink choice={{ ...choice, figure: 'decided', week }}>{decided}</FigureLink>
                  </td>
                  <td>
                    <FigureLink choice={{ ...choice, figure: 'decidedLate', week }}>{late}</FigureLink>
                  </td>
                  <td className="numeric">{median ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

/** The next even round number: 8 → 10, 130 → 200. */
function ceiling(many: number): number {
  const power = 10 ** Math.floor(Math.log10(many));
  return Math.max(2, [1, 2, 4, 6, 10].map(each => each * power).find(each => each >= many) ?? many);
}
