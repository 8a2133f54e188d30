import type { Problem } from '@yimen/contract/problem.ts';
import {
  indicatorsFor,
  type Rating,
  type RatingChannel,
  type RatingIndicator,
  type RatingLevel,
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
  /** One item is rated, by the work of its department; else the case. */
  ofItem: boolean;
  busy: boolean;
  problem: Problem | null;
  onRate: (given: Given) => void;
};

const best = [...ratingLevels].reverse();

/** Five levels as large as a thumb, nothing chosen beforehand; then what else may be rated, and words, if he wishes (domain.md §3.5). */
export function RateForm({ channel, ofItem, busy, problem, onRate }: Props) {
  const [level, setLevel] = useState<RatingLevel | null>(null);
  const [indicators, setIndicators] = useState<Rating['indicators']>({});
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const about = ofItem ? 'item' : null;
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
        评价自愿，不评价不影响任何事项。安置地退役军人事务局和上级部门能看到您的评价，姓名只显示姓。
        {ofItem && '办理这个事项的部门看到评价内容和办件编号，不显示姓名，但可以从编号查到是谁的办件。'}
        选“不满意”“非常不满意”的，会有人联系您了解情况，15 个工作日内整改并答复您。
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
      {indicatorsFor(channel, about).map(each => (
        <div className="field" key={each}>
          <label className="field-label" htmlFor={`indicator-${each}`}>
            {indicatorText(channel, each, about)}（{plainly[each]}选填）
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
        <p className="field-hint" id="rating-words-hint">
          能看到评价的人，都能看到您写的话。请不要写身份证号、电话；写了的会遮住，只有联系您的人能看到。
        </p>
        <textarea
          id="rating-words"
          aria-describedby="rating-words-hint"
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

/** What the national list calls an indicator, said to somebody who has not met it (国办发〔2019〕51号 keeps its names). */
const plainly = {
  efficiency: '办得快不快，',
  guide: '指南写得对不对，',
  convenience: '办起来方便不方便，',
  platform: '网站好不好用，',
  skill: '会不会办，',
  attitude: '',
} as const satisfies Record<RatingIndicator, string>;

function withLevel(
  before: Rating['indicators'],
  indicator: RatingIndicator,
  chosen: string,
): Rating['indicators'] {
  const { [indicator]: _old, ...rest } = before;
  return chosen === '' ? rest : { ...rest, [indicator]: Number(chosen) as RatingLevel };
}
