import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import type { BoardChoice, Figure } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

const live = ['open', 'dueToday', 'warning', 'overdue', 'red'] as const satisfies readonly Figure[];

/** What is open now, to the last committed act; then what was decided in the period, and how soon. */
export function Numbers({ board, choice }: { board: Board; choice: BoardChoice }) {
  const { days } = board;
  return (
    <section className="board-numbers" aria-label="当前情况">
      {live.map(figure => (
        <p key={figure} className={`board-number ${figure}`}>
          <span>{boardFigureWords[figure]}</span>
          <FigureLink choice={{ ...choice, figure }} className="board-figure">
            {board.live[figure]}
          </FigureLink>
        </p>
      ))}
      <p className="board-number">
        <span>期内{boardFigureWords.decided}</span>
        <FigureLink choice={{ ...choice, figure: 'decided' }} className="board-figure">
          {days.decided}
        </FigureLink>
      </p>
      <p className="board-number">
        <span>期内{boardFigureWords.decidedLate}</span>
        <FigureLink choice={{ ...choice, figure: 'decidedLate' }} className="board-figure">
          {days.late}
        </FigureLink>
      </p>
    </section>
  );
}
