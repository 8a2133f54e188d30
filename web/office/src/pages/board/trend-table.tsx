import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Week } from './trend.tsx';

/** The weeks as numbers, each opening its list. */
export function TrendTable({ weeks, choice }: { weeks: readonly Week[]; choice: BoardChoice }) {
  return (
    <div className="board-scroll">
      <table className="plain board-table">
        <caption className="sr-only">按周的数字</caption>
        <thead>
          <tr>
            <th scope="col">周（周一）</th>
            <th scope="col">提交申请（件）</th>
            <th scope="col">办结事项（项）</th>
            <th scope="col">超期办结（项）</th>
            <th scope="col">用时中位数（工作日）</th>
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
  );
}
