import type { CallAnswer } from '@yimen/contract/client.ts';
import { useEffect, useRef, useState } from 'react';
import { call, newKey } from '../../parts/api.ts';
import { queries } from '../../parts/queries.ts';
import { useTellProblem } from '../../parts/tell-problem.tsx';

export type Run = CallAnswer<'POST /api/prints/:run/next'>;
type Choice = { kind: string; from: string; to: string; unprinted: boolean };

/**
 * Has a run's papers set step by step while the page is open, and says how far it is. Leaving the page, a broken network or
 * 停止 end the asking; nothing is lost, and `goOn` takes it up where it stood.
 */
export function usePrintRun(onReady: (run: Run) => void) {
  const tell = useTellProblem();
  const asking = useRef<string | null>(null);
  const [run, setRun] = useState<Run | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(
    () => () => {
      asking.current = null;
    },
    [],
  );

  async function follow(first: () => Promise<Run>): Promise<void> {
    setBusy(true);
    try {
      let now = await first();
      asking.current = now.id;
      setRun(now);
      while (now.status === 'going' && asking.current === now.id) {
        now = await step(now, false);
        setRun(now);
      }
      if (now.status === 'ready' && asking.current === now.id) onReady(now);
    } catch (error) {
      tell(error);
    } finally {
      asking.current = null;
      setBusy(false);
      void queries.invalidateQueries({ queryKey: ['GET /api/prints'] });
    }
  }

  return {
    run,
    busy,
    begin: (body: Choice) => void follow(() => call('POST /api/prints', { body }, newKey())),
    goOn: (stopped: Run) => void follow(() => step(stopped, true)),
    /** What is being set meanwhile still comes in; no more is asked for. */
    stop: async (going: Run) => {
      asking.current = null;
      await call('POST /api/prints/:run/stop', { params: { run: going.id } }, newKey()).then(setRun, tell);
    },
  };
}

function step({ id }: Run, goOn: boolean): Promise<Run> {
  return call('POST /api/prints/:run/next', { params: { run: id }, body: { goOn } }, newKey());
}
