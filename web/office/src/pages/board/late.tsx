import { Link } from '@tanstack/react-router';
import { addressOf } from '@yimen/contract/client.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

/** The offices with most overdue items, worst first. */
export function Late({ board: { late }, choice }: { board: Board; choice: BoardChoice }) {
  return (
    <section className="panel" aria-labelledby="board-late">
      <h2 id="board-late">超期未办最多的部门</h2>
      {late.length > 0 && (
        <p>
          <a href={addressOf('GET /api/board/offices.xlsx', { query: choice })} download>
            导出全部超期部门
          </a>
        </p>
      )}
      {late.length === 0 ? (
        <p className="nothing">目前没有超期未办的事项。</p>
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">部门</th>
              <th scope="col">超期未办</th>
              <th scope="col">其中红牌</th>
            </tr>
          </thead>
          <tbody>
            {late.map(({ agency, name, overdue, red }) => (
              <tr key={agency}>
                <th scope="row">
                  <Link to="/board" search={{ ...choice, agency } as never}>
                    {name}
                  </Link>
                </th>
                <td>
                  <FigureLink choice={{ ...choice, agency, figure: 'overdue' }}>{overdue}</FigureLink>
                </td>
                <td>
                  <FigureLink choice={{ ...choice, agency, figure: 'red' }}>{red}</FigureLink>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
