import { Link } from '@tanstack/react-router';
import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import { Folded } from '../../parts/folded.tsx';
import type { BoardChoice, Figure } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

const live = ['open', 'dueToday', 'warning', 'overdue', 'red'] as const satisfies readonly Figure[];

/** What is open now, to the last committed act; then what was decided in the period; each with its unit, and what it means on asking. */
export function Numbers({ board, choice }: { board: Board; choice: BoardChoice }) {
  const { days } = board;
  const numbers = [
    ...live.map(figure => ({ figure, head: boardFigureWords[figure].name, many: board.live[figure] })),
    { figure: 'decided', head: '期内办结事项', many: days.decided },
    { figure: 'decidedLate', head: '期内超期办结', many: days.late },
  ] as const;
  return (
    <section aria-label="当前情况">
      <div className="board-numbers">
        {numbers.map(({ figure, head, many }) => (
          <p key={figure} className={`board-number ${figure}`}>
            <span>{head}</span>
            <span>
              <FigureLink choice={{ ...choice, figure }} className="board-figure">
                {many}
              </FigureLink>
              <span className="board-unit"> {boardFigureWords[figure].unit}</span>
            </span>
          </p>
        ))}
      </div>
      <Folded title="各数字的含义">
        <div className="board-means">
          <dl className="board-about">
            {numbers.map(({ figure, head }) => (
              <div key={figure}>
                <dt>{head}</dt>
                <dd>{boardFigureWords[figure].means}。</dd>
              </div>
            ))}
          </dl>
          <p>
            已经发出的督办牌按张计，另有清单和月度统计，与这里的红牌数不必相等：见
            <Link to="/cards">督办牌</Link>、<Link to="/card-months">督办牌月度统计</Link>
            。好差评的“已结束”还含终止办理、不予受理和撤回的，也不等于期内办结。
          </p>
        </div>
      </Folded>
    </section>
  );
}
