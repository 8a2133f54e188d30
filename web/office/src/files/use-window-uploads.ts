import { upload } from '@yimen/contract/upload.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { lookKey } from '../parts/api.ts';
import { queries } from '../parts/queries.ts';
import { useUploads } from './use-uploads.ts';

const route = 'POST /api/window/applications/:id/materials/:material/files';

/** Many files at once for one material (issue 3). What arrives is in the view that answers. */
export function useWindowUploads(id: string, material: string) {
  return useUploads(async ({ key, file }, onProgress) => {
    const sending = { file, name: file.name, idempotencyKey: key, onProgress };
    newer(id, await upload(route, { id, material }, sending));
  });
}

/** Answers of uploads side by side may come in any order: only a newer view takes the place of what is shown. */
function newer(id: string, view: Pick<WindowView, 'revision'>): void {
  queries.setQueryData<Pick<WindowView, 'revision'>>(
    lookKey('GET /api/window/applications/:id', { params: { id } }),
    shown => (shown === undefined || shown.revision < view.revision ? view : shown),
  );
}
