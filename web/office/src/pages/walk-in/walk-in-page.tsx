import { Loading } from '../../parts/loading.tsx';
import { useService } from '../../parts/service.ts';
import { useStaff } from '../../parts/session.tsx';
import { ProblemNote } from '../../parts/tell-problem.tsx';
import '../window-case/window-case.css';
import { WalkIn } from './walk-in.tsx';
import './walk-in.css';

/** A soldier is standing here: enter, check and accept in one pass (R2.1). */
export function WalkInPage() {
  const staff = useStaff();
  const { here, error } = useService({});
  if (here === null) return error ? <ProblemNote error={error} /> : <Loading rows={12} />;
  return <WalkIn staff={staff} here={here} />;
}
