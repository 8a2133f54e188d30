import { Loading } from '../../parts/loading.tsx';
import { type Place, useDivisions, useService } from '../../parts/service.ts';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import { WalkIn } from './walk-in.tsx';
import './walk-in.css';

/** A soldier is standing here: enter, check and accept in one pass (R2.1). */
export function WalkInPage() {
  const staff = useStaff();
  const { here, error } = useService({});
  const places = useDivisions();
  if (here === null || places.length === 0)
    return error ? <ProblemNote error={error} /> : <Loading rows={12} />;
  return <WalkIn staff={staff} here={here} settlesHere={isSettlement(places, staff.division.code)} />;
}

/** A county's clerk registers for his own county; in 东莞 and 中山 the town has to be chosen. */
function isSettlement(places: readonly Place[], code: string): boolean {
  const level = places.find(each => each.code === code)?.level;
  return level === 'county' || level === 'town';
}
