import { Folded } from '../../parts/folded.tsx';
import { useNarrow } from '../../parts/use-narrow.ts';
import type { BoardChoice } from './board-choice.ts';
import { TrendTable } from './trend-table.tsx';
import type { Board } from './use-board.ts';

export type Week = Board['weeks'][number];

/** Week by week: what was submitted, what was decided, what of it was late; drawn, and as numbers that open their lists. */
export function Trend({ weeks, choice }: { weeks: readonly Week[]; choice: BoardChoice }) {
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
      <Chart
        weeks={weeks}
        said={`${weeks.length} 周：提交 ${total(each => each.submitted ?? 0)} 件，办结 ${total(each => each.decided)} 项，其中超期 ${total(each => each.late)} 项`}
      />
      <Folded title="按周的数字">
        <TrendTable weeks={weeks} choice={choice} />
      </Folded>
    </section>
  );
}

/** Drawn for the page, or for a phone, so that its letters are legible on both. */
function Chart({ weeks, said }: { weeks: readonly Week[]; said: string }) {
  const narrow = useNarrow();
  const { height, foot, left } = narrow
    ? { height: 200, foot: 26, left: 34 }
    : { height: 230, foot: 30, left: 46 };
  const width = narrow ? 340 : 1200;
  const most = ceiling(Math.max(1, ...weeks.flatMap(each => [each.submitted ?? 0, each.decided])));
  const step = (width - left) / weeks.length;
  const y = (many: number) => (height - foot) * (1 - many / most) + 8;
  const bar = (many: number, place: number, part: number, kind: string) => (
    <rect
      className={kind}
      x={left + place * step + step * (0.12 + part * 0.38)}
      width={step * 0.36}
      y={y(many)}
      height={y(0) - y(many)}
    />
  );
  const every = Math.ceil(50 / step);
  return (
    <svg className="board-trend" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
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
            <text x={left + place * step + step / 2} y={height - 4} className="middle">
              {week.slice(5)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

/** The next even round number: 8 → 10, 130 → 200. */
function ceiling(many: number): number {
  const power = 10 ** Math.floor(Math.log10(many));
  return Math.max(2, [1, 2, 4, 6, 10].map(each => each * power).find(each => each >= many) ?? many);
}
