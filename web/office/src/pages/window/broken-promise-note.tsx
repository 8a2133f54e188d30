import type { BrokenPromise } from '@yimen/domain/application/broken-promise.ts';

type Props = { broken: Omit<BrokenPromise, 'until'> & { until: string } };

/** Who broke a promise of 容缺 is excluded from another for a while (domain.md §3.3): told before the clerk works towards one, with what to do instead. */
export function BrokenPromiseNote({ broken: { number, until } }: Props) {
  return (
    <p className="act-warning" role="status">
      申请人在办件 <span className="numeric">{number}</span> 中承诺后补的材料到期没有补齐，{until}{' '}
      以前（含当日）不适用容缺受理。材料齐全的照常受理；缺的请一次性告知补正，不要承诺后补。
    </p>
  );
}
