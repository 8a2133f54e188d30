import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import { Limit } from '../../parts/limit.tsx';
import { StoodStill } from '../../parts/stood-still.tsx';

type Item = LeadView['items'][number];

/** What was promised and what the law sets, each with its day and what is used up of it once the clock runs (R3.5, R6.2). */
export function Limits({ item }: { item: Item }) {
  const { promised, statutory, limits } = item;
  return (
    <>
      <span className="items-limit">
        {promised === 0 ? '承诺即办' : `承诺 ${promised} 个工作日`}
        {limits !== null && '，'}
        {limits !== null && <Limit limit={limits.promised} still={stoodStill(item)} />}
      </span>
      <span className="items-limit">
        {statutory === null ? (
          <span className="quiet">法定：未规定</span>
        ) : (
          `法定 ${statutory} 个工作日${limits?.statutory == null ? '' : '，'}`
        )}
        {limits?.statutory != null && <Limit limit={limits.statutory} still={stoodStill(item)} />}
      </span>
      {item.breach > 0 && <span className="tag red">超法定时限 {item.breach} 个工作日</span>}
      <StoodStill stood={item.stood} lawful={statutory !== null} />
      {limits === null && <span className="items-limit quiet">尚未起算</span>}
    </>
  );
}

/** The day of a stopped clock moves on with it, unless it had passed before. */
function stoodStill({ status, late }: Item): string {
  const stands = status === 'paused' || status === 'returned';
  return stands && late === 0 ? '恢复后顺延' : '';
}
