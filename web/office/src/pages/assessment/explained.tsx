import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import type { Sheet } from './assessment-choice.ts';
import { reckoningText, scaleText } from './figure-words.ts';

type Props = {
  indicator: Indicator;
  figure: Sheet['row']['figures'][number];
  /** What each measure meant when the sheet was made. */
  measures: Sheet['measures'];
};

/** An indicator's name; opened, what it asks, what exactly is counted and on which records it rests, and how this place's points came about. */
export function Explained({ indicator, figure, measures }: Props) {
  const parts = [
    { role: '分子', ...measures.find(({ measure }) => measure === indicator.part) },
    { role: '分母', ...measures.find(({ measure }) => measure === indicator.whole) },
  ];
  return (
    <details className="assess-explained">
      <summary>{indicator.name}</summary>
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
    </details>
  );
}
