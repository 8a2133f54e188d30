import { useQueryClient } from '@tanstack/react-query';
import type { View } from '../../draft/draft.ts';
import { FilesWhenLoaded } from '../../files/files-when-loaded.tsx';

/**
 * A promised material (容缺) given as a file after acceptance (R2.4): seen, replaced or taken away until the window takes it, which keeps
 * the promise. Only where an electronic one is as good as the paper.
 */
export function PromisedFiles({ view, line }: { view: View; line: View['materials'][number] }) {
  const queries = useQueryClient();
  const { upload } = line;
  if (upload === null || !mayUpload(line)) return null;
  /** Nothing else changes the application on this page; the last answer is what it is now. */
  const inTurn = async (act: () => Promise<View>): Promise<View> => {
    const after = await act();
    queries.setQueryData(['application', view.id], after);
    return after;
  };
  return <FilesWhenLoaded id={view.id} material={line} rule={upload} files={line.files} inTurn={inTurn} />;
}

/** With as many files as are taken no more is open, but what is there may still be replaced. */
export function mayUpload({ accepts, upload, files }: View['materials'][number]): boolean {
  return (
    accepts.includes('electronic') &&
    upload !== null &&
    (upload.open || files.some(({ removable }) => removable))
  );
}
