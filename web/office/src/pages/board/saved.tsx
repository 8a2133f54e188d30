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
      <p className="quiet board-method">
        与各事项逐个单独办理相比：应到场次数、应交材料份数、承诺工作日逐项相加，减去一件事办理的实际到场次数、材料份数（含申请表一份）和从受理到最后一项答复的工作日。只计准予、不予和在办的事项；与办结通知上的数相同，可能为负。
      </p>
    </section>
  );
}
