import { daysMeans, mixedMeans } from '@yimen/domain/oversight/board-figures.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

/** How many items took how many working days, the median and the day by which nine in ten were done. */
export function Spread({ days, choice }: { days: Board['days']; choice: BoardChoice }) {
  const most = Math.max(1, ...days.spread.map(each => each.items));
  return (
    <section className="panel" aria-labelledby="board-spread">
      <h2 id="board-spread">办理用时</h2>
      {days.median === null || days.p90 === null ? (
        <p className="nothing">期内还没有办结的事项。</p>
      ) : (
        <>
          <p>
            中位数 <strong className="numeric">{days.median}</strong> 个工作日，九成在{' '}
            <strong className="numeric">{days.p90}</strong> 个工作日内办结
          </p>
          {choice.item === undefined && (
            <p className="quiet">
              {mixedMeans}，<a href="#board-items">请看各事项</a>。
            </p>
          )}
          <ol className="board-bars board-spread">
            {days.spread.map(({ days: taken, items }) => (
              <li key={taken}>
                <span className="board-bar-name numeric">{taken === 0 ? '当天' : `${taken} 天`}</span>
                <span className="board-bar" aria-hidden="true">
                  <span style={{ width: `${(100 * items) / most}%` }} />
                </span>
                <span className="board-bar-value">
                  <FigureLink choice={{ ...choice, figure: 'decided', days: taken }}>{items}</FigureLink>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
      <p className="quiet board-method">{daysMeans}。</p>
    </section>
  );
}
