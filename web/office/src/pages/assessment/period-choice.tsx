import { periodParts, periodPartWords } from '@yimen/domain/assessment/period.ts';
import { Select } from 'antd';
import type { Sheet, SheetChoice } from './assessment-choice.ts';

type Props = {
  period: Sheet['period'];
  /** When it was counted: the years up to this one are there to be chosen. */
  at: string;
  choice: SheetChoice;
  onChoose: (choice: SheetChoice) => void;
};

const firstYear = 2020;

/** The year and which part of it, whole months always; a fixed version belongs to one period, so another is opened live. */
export function PeriodChoice({ period, at, choice, onChoose }: Props) {
  const [year = '', part = ''] = period.code.split('-');
  const last = Math.max(new Date(at).getFullYear(), Number(year));
  const years = Array.from({ length: last - firstYear + 1 }, (_, back) => String(last - back));
  const { version: _version, ...rest } = choice;
  const choose = (code: string) => onChoose({ ...rest, period: code });
  return (
    <span className="assess-period">
      <Select
        aria-label="年度"
        value={year}
        options={years.map(value => ({ value, label: `${value}年` }))}
        onChange={next => choose(part === '' ? next : `${next}-${part}`)}
      />
      <Select
        aria-label="考核期"
        value={part}
        options={periodParts.map(value => ({ value, label: periodPartWords[value] }))}
        onChange={next => choose(next === '' ? year : `${year}-${next}`)}
      />
    </span>
  );
}
