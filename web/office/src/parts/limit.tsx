import type { Limit as Told } from '@yimen/domain/view/limit.ts';
import { Due } from './due.tsx';
import { usedText } from './limit-words.ts';

type Props = {
  limit: Told /** Said in place of the days left where it stands still or is over. */;
  still: string;
};

/** One clock: its day, how far off that is while it runs, and what is used up of it in any case. */
export function Limit({ limit, still }: Props) {
  const { date, days, used, provisional, running } = limit;
  return (
    <>
      {running ? (
        <Due due={{ date, provisional, daysLeft: days - used }} />
      ) : (
        <>
          <time className="numeric" dateTime={date}>
            {date}
          </time>{' '}
          {provisional && <span className="quiet">暂定</span>} <span className="quiet">{still}</span>
        </>
      )}{' '}
      <span className="quiet nowrap">{usedText(limit)}</span>
    </>
  );
}
