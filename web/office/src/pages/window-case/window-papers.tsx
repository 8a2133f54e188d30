import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { newestOf, PrintButton } from '../../parts/documents.tsx';

/** Where the window's papers of this application lie. */
export const papersOf = (view: WindowView) => ({
  documents: view.documents,
  folder: `/api/window/applications/${view.id}/documents`,
});

/** How it was decided or taken back or, before that, what is still wanted. */
const kindsToPrint = ({ acceptedAt, asks }: WindowView) => {
  const wanted = acceptedAt === null && asks.length > 0 ? ['correction-notice'] : [];
  return [...wanted, 'acceptance', 'refusal-notice', 'withdrawal'];
};

/** What the clerk prints for the soldier who stands there; null where nothing is to be printed. */
export const paperToPrint = (view: WindowView) => newestOf(view.documents, kindsToPrint(view));

export function PrintPaper({ view, primary = false }: { view: WindowView; primary?: boolean }) {
  return <PrintButton {...papersOf(view)} kinds={kindsToPrint(view)} primary={primary} />;
}
