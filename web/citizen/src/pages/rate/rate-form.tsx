import type { Problem } from '@yimen/contract/problem.ts';
import {
  type Rating,
  type RatingChannel,
  type RatingIndicator,
  type RatingLevel,
  ratingIndicators,
  ratingLevels,
} from '@yimen/domain/oversight/rating.ts';
import { indicatorText, ratingWords } from '@yimen/domain/oversight/words.ts';
import { type FormEvent, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { ProblemNotice } from '../../parts/problem-notice.tsx';

export type Given = { level: RatingLevel; indicators: Rating['indicators']; words?: string };
type Props = {
  channel: RatingChannel;
  busy: boolean;
  problem: Problem | null;
  onRate: (given: Given) => void;
};

const best = [...ratingLevels].reverse();

/** Five levels as large as a thumb, nothing chosen beforehand; then what else may be rated, and words, if he wishes (domain.md §3.5). */
export function RateForm({ channel, busy, problem, onRate }: Props) {
  const [level, setLevel] = useState<RatingLevel | null>(null);
  const [indicators, setIndicators] = useState<Rating['indicators']>({});
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const lacking = tried && level === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (level === null) return document.getElementById(`level-${best[0]}`)?.focus();
    onRate({ level, indicators, ...(words.trim() !== '' && { words: words.trim() }) });
  };
  return (
    <form onSubmit={submit} noValidate>
      <p className="muted">
        评价自愿，不评价不影响任何事项。您的评价由安置地退役军人事务局和上级部门查看，被评价的部门只看到评价内容，看不到您的姓名；选“不满意”“非常不满意”的，会有人联系您了解情况，15
        个工作日内整改并答复您。
      </p>
      <fieldset className={lacking ? 'field field-wrong' : 'field'}>
        <legend className="field-label">整体满意度</legend>
        {lacking && <p className="field-problem">请选择一项</p>}
        <div className="choices">
          {best.map(each => (
            <ChoiceCard
              key={each}
              type="radio"
              id={`level-${each}`}
              name="level"
              label={ratingWords[each]}
              checked={level === each}
              onChange={() => setLevel(each)}
            />
          ))}
        </div>
      </fieldset>
      {ratingIndicators[channel].map(each => (
        <div className="field" key={each}>
          <label className="field-label" htmlFor={`indicator-${each}`}>
            {indicatorText(channel, each)}（选填）
          </label>
          <select
            id={`indicator-${each}`}
            className="input input-short"
            value={indicators[each] ?? ''}
            onChange={event => setIndicators(withLevel(indicators, each, event.currentTarget.value))}
          >
            <option value="">不评这一项</option>
            {best.map(one => (
              <option key={one} value={one}>
                {ratingWords[one]}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="field">
        <label className="field-label" htmlFor="rating-words">
          想说的话（选填）
        </label>
        <textarea
          id="rating-words"
          className="input"
          rows={4}
          maxLength={1000}
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
      </div>
      {problem && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button type="submit" busy={busy} busyWords="正在提交…">
          提交评价
        </Button>
      </div>
    </form>
  );
}

function withLevel(
  before: Rating['indicators'],
  indicator: RatingIndicator,
  chosen: string,
): Rating['indicators'] {
  const { [indicator]: _old, ...rest } = before;
  return chosen === '' ? rest : { ...rest, [indicator]: Number(chosen) as RatingLevel };
}
