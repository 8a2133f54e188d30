import { boardFigureWords } from '@yimen/domain/oversight/board-figures.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

const steps = ['submitted', 'accepted', 'dispatched', 'concluded', 'delivered'] as const;

/** Of the applications submitted in the period, how many have come how far by now; beside them what ended otherwise. */
export function Funnel({ cases, choice }: { cases: NonNullable<Board['cases']>; choice: BoardChoice }) {
  const share = (many: number) => (cases.submitted === 0 ? 0 : Math.round((100 * many) / cases.submitted));
  return (
    <section className="panel" aria-labelledby="board-funnel">
      <h2 id="board-funnel">申请进展</h2>
      <p className="quiet">期内提交的申请，到现在各走到哪一步。单位：件</p>
      <ol className="board-bars">
        {steps.map(figure => (
          <li key={figure}>
            <span className="board-bar-name">{boardFigureWords[figure].name}</span>
            <span className="board-bar" aria-hidden="true">
              <span style={{ width: `${share(cases[figure])}%` }} />
            </span>
            <span className="board-bar-value">
              <FigureLink choice={{ ...choice, figure }}>{cases[figure]}</FigureLink>
              <span className="quiet"> {share(cases[figure])}%</span>
            </span>
          </li>
        ))}
      </ol>
      <p className="quiet">
        另有不予受理 <FigureLink choice={{ ...choice, figure: 'refused' }}>{cases.refused}</FigureLink>{' '}
        件，已撤回 <FigureLink choice={{ ...choice, figure: 'withdrawn' }}>{cases.withdrawn}</FigureLink> 件。
      </p>
    </section>
  );
}
