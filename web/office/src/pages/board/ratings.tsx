import { ratingWords } from '@yimen/domain/oversight/words.ts';
import type { BoardChoice } from './board-choice.ts';
import { FigureLink } from './figure-link.tsx';

const levels = [5, 4, 3, 2, 1] as const;

/** 好差评 of whole cases, level by level; who did not rate is not counted as anything. */
export function Ratings({ rated, choice }: { rated: readonly number[]; choice: BoardChoice }) {
  const all = rated.reduce((sum, each) => sum + each, 0);
  return (
    <section className="panel" aria-labelledby="board-ratings">
      <h2 id="board-ratings">好差评</h2>
      {all === 0 ? (
        <p className="nothing">期内还没有评价。</p>
      ) : (
        <ol className="board-bars">
          {levels.map(level => (
            <li key={level}>
              <span className="board-bar-name">{ratingWords[level]}</span>
              <span className="board-bar" aria-hidden="true">
                <span style={{ width: `${(100 * rated[level - 1]!) / all}%` }} />
              </span>
              <span className="board-bar-value">
                <FigureLink choice={{ ...choice, figure: 'rated', level }}>{rated[level - 1]!}</FigureLink>
              </span>
            </li>
          ))}
        </ol>
      )}
      <p className="quiet board-method">对整个办件的评价；没有评价的不计，也不按好评计。</p>
    </section>
  );
}
