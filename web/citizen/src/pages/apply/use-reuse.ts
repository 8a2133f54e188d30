import type { Problem } from '@yimen/contract/problem.ts';
import { useState } from 'react';
import { call, newKey, problemOf } from '../../api/client.ts';
import { queryClient } from '../../api/queries.ts';
import type { View } from '../../draft/draft.ts';
import { useDraftRoom } from '../../draft/draft-context.ts';
import { reusedIn } from '../../draft/reused.ts';

export type Reuse = ReturnType<typeof useReuse>;

/** Takes what was handed in before, or puts it aside for another; each after what is on the screen has been saved. */
export function useReuse(id: string) {
  const { alongside } = useDraftRoom();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  async function run(material: string, act: () => Promise<View>): Promise<boolean> {
    setBusy(material);
    setProblem(null);
    try {
      return (await alongside(act)) !== null;
    } catch (error) {
      setProblem(problemOf(error));
      return false;
    } finally {
      setBusy(null);
    }
  }

  const take = (material: string) =>
    run(material, () =>
      call('POST /api/applications/:id/materials/:material/reuse', { params: { id, material } }, newKey()),
    );

  /** One after the other; what cannot be taken any more stops it, and is told. */
  async function takeAll(materials: readonly string[]): Promise<void> {
    for (const material of materials) if (!(await take(material))) return;
  }

  /** Answers whether another may be given now: at once where it was only offered. */
  async function end(material: string): Promise<boolean> {
    const view = queryClient.getQueryData<View>(['application', id]);
    if (!reusedIn(view).has(material)) return true;
    return run(material, () =>
      call(
        'POST /api/applications/:id/materials/:material/reuse/end',
        { params: { id, material } },
        newKey(),
      ),
    );
  }
  return { busy, problem, takeAll, end };
}
