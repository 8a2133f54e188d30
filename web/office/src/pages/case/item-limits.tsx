import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { Due } from '../../parts/due.tsx';
import { StoodStill } from '../../parts/stood-still.tsx';

type Item = LeadView['items'][number];

/** What was promised and what the law sets, each with its day once the clock runs (R3.5). */
export function Limits({ item }: { item: Item }) {
  const { promised, statutory, limits, due } = item;
  return (
    <>
      <span className="items-limit">
        {promised === 0 ? '承诺即办' : `承诺 ${promised} 个工作日`}
        {limits === null || due !== null
          ? ''
          : `，${limits.promised.date}${limits.promised.provisional ? '（暂定）' : ''}${stoodStill(item)}`}
      </span>
      {due && <Due due={due} />}
      <span className="items-limit quiet">
        {statutory === null ? '法定：未规定' : `法定 ${statutory} 个工作日`}
        {limits?.statutory == null ? '' : `，${limits.statutory.date}`}
      </span>
      {item.breach > 0 && <span className="tag red">超法定时限 {item.breach} 个工作日</span>}
      <StoodStill stood={item.stood} />
      {limits === null && <span className="items-limit quiet">尚未起算</span>}
    </>
  );
}

/** The day of a stopped clock moves on with it, unless it had passed before. */
function stoodStill({ status, late }: Item): string {
  const stands = status === 'paused' || status === 'returned';
  return stands && late === 0 ? '，恢复后顺延' : '';
}
