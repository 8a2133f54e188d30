import { Link } from '@tanstack/react-router';
import { measures } from '@yimen/domain/assessment/measure.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import { noData } from '@yimen/domain/assessment/words.ts';
import type { ListChoice, Sheet } from './assessment-choice.ts';
import { canBeMissing } from './figure-words.ts';

type Props = {
  sheet: Sheet;
  /** Code of the place the figure is of. */
  place: string;
  indicator: Indicator;
  figure: Sheet['row']['figures'][number];
};

/** How many of how many, and how many are left over: each opens its list. */
export function FigureLinks({ sheet, place, indicator: { part, whole }, figure }: Props) {
  if (figure.whole === 0 && figure.part === 0) return <span className="assess-none">{noData}</span>;
  const missing = figure.whole - figure.part;
  const list = { period: sheet.period.code, place };
  return (
    <span className="assess-counts numeric">
      <ToList choice={{ ...list, measure: part }} many={figure.part} label={measures[part].name} />
      {' / '}
      <ToList choice={{ ...list, measure: whole }} many={figure.whole} label={measures[whole].name} />
      {canBeMissing(part) && missing > 0 && (
        <Link
          to="/assessment/list"
          search={{ ...list, measure: whole, without: part } as never}
          className="assess-missing"
        >
          其余 {missing}
        </Link>
      )}
    </span>
  );
}

function ToList({ choice, many, label }: { choice: ListChoice; many: number; label: string }) {
  if (many === 0) return <span>0</span>;
  return (
    <Link to="/assessment/list" search={choice as never} aria-label={`${label} ${many}`}>
      {many}
    </Link>
  );
}
