import { savedMeans } from '@yimen/domain/oversight/board-figures.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';
import type { Board } from './use-board.ts';

/** Visits, copies and days saved (R4.3), as 办结通知 counts them for each case, with how they are counted. */
export function Saved({ cases, choice }: { cases: NonNullable<Board['cases']>; choice: BoardChoice }) {
  const each = (many: number) => (cases.counted === 0 ? '–' : (many / cases.counted).toFixed(1));
  return (
    <section className="panel" aria-labelledby="board-saved">
      <h2 id="board-saved">节省</h2>
      <p>
        期内结束的办件中 <FigureLink choice={{ ...choice, figure: 'counted' }}>{cases.counted}</FigureLink>{' '}
        件计入，申请人到场 {cases.visitsMade} 次
      </p>
      <dl className="board-saved">
        <div>
          <dt>少跑</dt>
          <dd>
            <strong className="numeric">{cases.visits}</strong> 次
            <span className="quiet">每件 {each(cases.visits)}</span>
          </dd>
        </div>
        <div>
          <dt>少交材料</dt>
          <dd>
            <strong className="numeric">{cases.copies}</strong> 份
            <span className="quiet">每件 {each(cases.copies)}</span>
          </dd>
        </div>
        <div>
          <dt>少等</dt>
          <dd>
            <strong className="numeric">{cases.days}</strong> 个工作日
            <span className="quiet">每件 {each(cases.days)}</span>
          </dd>
        </div>
      </dl>
      <p className="quiet board-method">{savedMeans}。</p>
    </section>
  );
}
