import type { View } from '../draft/draft.ts';
import { dayWords } from './words.ts';

/** The last day to put right what is asked, how many days are left, and what happens afterwards (R2.4). */
export function AnswerByLine({ view: { answerBy } }: { view: Pick<View, 'answerBy'> }) {
  if (answerBy === null) return null;
  const { date, provisional, daysLeft, otherwise } = answerBy;
  const left =
    daysLeft < 0 ? `已经超过 ${-daysLeft} 天` : daysLeft === 0 ? '今天是最后一天' : `还有 ${daysLeft} 天`;
  return (
    <p>
      <strong>
        请在 {dayWords(date)}前（含当日）补正，{left}
        {provisional && '（以当年放假安排为准）'}。
      </strong>
      {otherwise}
    </p>
  );
}
