import { upload } from '@yimen/contract/upload.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { useState } from 'react';
import { lookKey, newKey } from '../parts/api.ts';
import { queries } from '../parts/queries.ts';
import { sentenceOf } from '../parts/tell-problem.tsx';

const route = 'POST /api/window/applications/:id/materials/:material/files';

/** A file on its way; it keeps its key until it has arrived, so that trying again never doubles it. */
export type Going = { key: string; file: File; sent: number; problem: string | null };

/** Many files at once for one material, each with its own progress (issue 3). What arrives is in the view that answers. */
export function useWindowUploads(id: string, material: string) {
  const [going, setGoing] = useState<readonly Going[]>([]);
  const change = (key: string, next: Partial<Going>) =>
    setGoing(all => all.map(each => (each.key === key ? { ...each, ...next } : each)));
  const drop = (key: string) => setGoing(all => all.filter(each => each.key !== key));

  async function send({ key, file }: Going): Promise<void> {
    change(key, { sent: 0, problem: null });
    const onProgress = (sent: number) => change(key, { sent });
    try {
      newer(
        id,
        await upload(route, { id, material }, { file, name: file.name, idempotencyKey: key, onProgress }),
      );
      drop(key);
    } catch (error) {
      change(key, { problem: sentenceOf(error) });
    }
  }

  function add(files: readonly File[]): void {
    const fresh = files.map(file => ({ key: newKey(), file, sent: 0, problem: null }));
    setGoing(all => [...all, ...fresh]);
    for (const each of fresh) void send(each);
  }
  return { going, add, retry: (each: Going) => void send(each), drop };
}

/** Answers of uploads side by side may come in any order: only a newer view takes the place of what is shown. */
function newer(id: string, view: Pick<WindowView, 'revision'>): void {
  queries.setQueryData<Pick<WindowView, 'revision'>>(
    lookKey('GET /api/window/applications/:id', { params: { id } }),
    shown => (shown === undefined || shown.revision < view.revision ? view : shown),
  );
}
