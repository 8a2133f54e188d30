import type { DepartmentView } from './use-item-acts.ts';

/** Said before work on what nobody has claimed: the act claims it (decision 0004), and the numbers are still masked. */
export function TakesUp({ item }: Pick<DepartmentView, 'item'>) {
  if (item.claimedBy !== null) return null;
  return (
    <p className="quiet">
      尚未认领，提交后记您为经办人。公民身份号码等认领后才完整显示，要核对身份请先认领。
    </p>
  );
}
