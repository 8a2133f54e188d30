import type { Stood } from '@yimen/domain/view/stood-still.ts';

type Props = {
  stood: readonly Stood[] /** Does the law set a limit, that may have run on? */;
  lawful: boolean;
};

/** Every time the clock stood still: from when to when, how many working days, and why; of the one that goes on, the why stands where the item's state is told. None, nothing. */
export function StoodStill({ stood, lawful }: Props) {
  if (stood.length === 0) return null;
  return (
    <ul className="tight stood-still" aria-label="暂停计时">
      {stood.map(({ from, to, days, why, statutoryRan }) => (
        <li key={`${from} ${why}`}>
          <span className="numeric nowrap">
            {from} 至 {to ?? '今'}
          </span>{' '}
          {to === null ? `已停 ${days} 个工作日` : `停 ${days} 个工作日，${why}`}
          {to !== null && statutoryRan && lawful && '；法定时限照常计算'}
        </li>
      ))}
    </ul>
  );
}
