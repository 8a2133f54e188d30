import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { PrintButton } from '../../parts/documents.tsx';

/** Where the window's papers of this application lie. */
export const papersOf = (view: WindowView) => ({
  documents: view.documents,
  folder: `/api/window/applications/${view.id}/documents`,
});

/** What the clerk prints for the soldier who stands there: how it was decided, or what is still wanted. */
export function PrintPaper({ view }: { view: WindowView }) {
  const decided = ['acceptance', 'refusal-notice'];
  const wanted = view.asks.length > 0 ? ['correction-notice'] : [];
  return (
    <PrintButton {...papersOf(view)} kinds={view.acceptedAt === null ? [...wanted, ...decided] : decided} />
  );
}
