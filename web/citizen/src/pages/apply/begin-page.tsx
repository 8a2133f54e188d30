import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { useBegin } from '../../draft/use-begin.ts';
import { Loading } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { BeginProblem } from './begin-problem.tsx';

/** Between signing in and the form: makes an application of what was answered and goes on to its first open section. */
export function BeginPage() {
  const { draft, worked } = useDraftRoom();
  const [, go] = useLocation();
  const begin = useBegin();
  const begun = useRef(false);
  const first = worked.steps.find(step => !step.done)?.path ?? 'items';

  async function next() {
    const view = await begin.run(draft);
    if (view !== null) go(`/apply/${view.id}/${first}`, { replace: true });
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page opens
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (first === 'place' || first === 'questions') go(`/apply/new/${first}`, { replace: true });
    else void next();
  }, []);

  if (begin.problem === null) return <Loading what="申请表" />;
  return (
    <Page title="还没有开始填写">
      <BeginProblem problem={begin.problem} retry={() => void next()} />
    </Page>
  );
}
