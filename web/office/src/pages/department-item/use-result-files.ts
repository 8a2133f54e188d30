import type { CallAnswer } from '@yimen/contract/client.ts';
import { upload } from '@yimen/contract/upload.ts';
import { mostResultFiles } from '@yimen/domain/application/result-file.ts';
import { useState } from 'react';
import { useUploads } from '../../files/use-uploads.ts';

const route = 'POST /api/department/items/:id/:item/result-files';
export type TakenFile = CallAnswer<typeof route>;

/** The files of the result that is being entered: uploaded at once, and put to it by their tickets only when it is granted (decision 0026). */
export function useResultFiles(params: { id: string; item: string }) {
  const [taken, setTaken] = useState<readonly TakenFile[]>([]);
  const { going, add, retry, drop } = useUploads(async ({ key, file }, onProgress) => {
    const came = await upload(route, params, { file, name: file.name, idempotencyKey: key, onProgress });
    setTaken(all => [...all, came]);
  }, true);
  const places = mostResultFiles - taken.length - going.length;
  return {
    taken,
    going,
    retry,
    drop,
    places,
    /** As many as there are places for; `false` where some were left out. */
    add: (files: readonly File[]) => {
      void add(files.slice(0, places));
      return files.length <= places;
    },
    remove: (ticket: string) => setTaken(all => all.filter(each => each.ticket !== ticket)),
    /** Nothing is on its way any more; what was not taken has to be tried again or let go. */
    settled: going.length === 0,
  };
}
