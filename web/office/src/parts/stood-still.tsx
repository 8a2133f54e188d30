import type { Stood } from '@yimen/domain/view/stood-still.ts';

/** Every time the clock stood still: from when to when and why; none, nothing. */
export function StoodStill({ stood }: { stood: readonly Stood[] }) {
  if (stood.length === 0) return null;
  return (
    <ul className="tight stood-still" aria-label="暂停计时">
      {stood.map(({ from, to, why, statutoryRan }) => (
        <li key={`${from} ${why}`}>
          <span className="numeric nowrap">
            {from} 至 {to ?? '今'}
          </span>{' '}
          {to === null ? '暂停中' : '曾暂停'}，{why}
          {statutoryRan && '；法定时限照常计算'}
        </li>
      ))}
    </ul>
  );
}
