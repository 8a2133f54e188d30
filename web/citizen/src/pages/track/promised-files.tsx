import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { View } from '../../draft/draft.ts';

const MaterialFiles = lazy(() => import('../../files/material-files.tsx'));

/** A promised material (容缺) may be photographed here after acceptance; the window looks at it, and its mark keeps the promise. */
export function PromisedFiles({ view, line }: { view: View; line: View['materials'][number] }) {
  const queries = useQueryClient();
  if (!line.upload?.open) return null;
  /** Nothing else changes the application on this page; the last answer is what it is now. */
  const inTurn = async (act: () => Promise<View>): Promise<View> => {
    const after = await act();
    queries.setQueryData(['application', view.id], after);
    return after;
  };
  return (
    <Suspense fallback={<p className="loading">正在读取…</p>}>
      <MaterialFiles id={view.id} material={line} rule={line.upload} files={line.files} inTurn={inTurn} />
    </Suspense>
  );
}
