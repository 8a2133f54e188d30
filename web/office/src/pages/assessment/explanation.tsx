import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import type { Sheet } from './assessment-choice.ts';
import { reckoningText, scaleText } from './figure-words.ts';

export type OfFigure = {
  indicator: Indicator;
  figure: Sheet['row']['figures'][number];
  /** What each measure meant when the sheet was made. */
  measures: Sheet['measures'];
};

/** What an indicator asks, what exactly is counted and on which records it rests, how it earns points, and how this place's came about. */
export function Explanation({ indicator, figure, measures }: OfFigure) {
  const parts = [
    { role: '分子', ...measures.find(({ measure }) => measure === indicator.part) },
    { role: '分母', ...measures.find(({ measure }) => measure === indicator.whole) },
  ];
  return (
    <>
      <p>{indicator.meaning}</p>
      <dl>
        {parts.map(({ role, name, definition, source }) => (
          <div key={role}>
            <dt>
              {role}：{name}
            </dt>
            <dd>
              {definition}
              <span className="quiet assess-source">来源：{source}。</span>
            </dd>
          </div>
        ))}
        <div>
          <dt>记分</dt>
          <dd>{scaleText(indicator)}，其间按比例记分。</dd>
        </div>
        <div>
          <dt>本地</dt>
          <dd>{reckoningText(indicator, figure)}</dd>
        </div>
      </dl>
    </>
  );
}
