import { Link } from '@tanstack/react-router';
import { mixedMeans } from '@yimen/domain/oversight/board-figures.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import { shareText } from './map-shades.ts';
import type { Row } from './use-board.ts';

type TableRow = Omit<Row, 'kind'> & { choice: BoardChoice };
/** `mixed`: a line is of several items, whose promises differ. */
type Props = { caption: string; first: string; rows: readonly TableRow[]; mixed: boolean };

/** One line for each thing below, with the same figures as above; its name goes down to it, each figure to its list. */
export function FiguresTable({ caption, first, rows, mixed }: Props) {
  return (
    <>
      <table className="plain board-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            <th scope="col">在办</th>
            <th scope="col">今日到期</th>
            <th scope="col">预警</th>
            <th scope="col">超期</th>
            <th scope="col">超期率</th>
            <th scope="col">期内办结</th>
            <th scope="col">超期办结</th>
            <th scope="col">中位数</th>
            <th scope="col">九成内</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, choice, ...row }) => (
            <tr key={code}>
              <th scope="row">
                <Link to="/board" search={choice as never}>
                  {name}
                </Link>
              </th>
              {(['open', 'dueToday', 'warning', 'overdue'] as const).map(figure => (
                <td key={figure}>
                  <FigureLink choice={{ ...choice, figure }}>{row[figure]}</FigureLink>
                </td>
              ))}
              <td className="numeric">{shareText(row)}</td>
              <td>
                <FigureLink choice={{ ...choice, figure: 'decided' }}>{row.decided}</FigureLink>
              </td>
              <td>
                <FigureLink choice={{ ...choice, figure: 'decidedLate' }}>{row.late}</FigureLink>
              </td>
              <td className="numeric">{row.median ?? '–'}</td>
              <td className="numeric">{row.p90 ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet board-method">
        单位：项，中位数和九成内为工作日；超期率 = 超期 ÷ 在办；超期含红牌。{mixed && `${mixedMeans}。`}
      </p>
    </>
  );
}
