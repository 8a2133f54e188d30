import { randomUUID } from 'node:crypto';
import type { Held } from '@yimen/domain/application/held.ts';
import type { CopiedFile, ReuseGiven } from '@yimen/domain/application/reuse.ts';
import { RefusedAct } from '../http/problem.ts';
import { findApplication, type Stored } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import type { Files } from './open-files.ts';
import type { Made } from './put-for.ts';
import { openFile, sealFile } from './sealed-file.ts';

/**
 * Copies what is held of an earlier application under the key of this one (law 5): opened with the old key, sealed with the new,
 * lying at an address of its own. So erasing the earlier one leaves the copy, and the other way round. `made` is
 * to be put with the act (`put-for.ts`). Refuses when the earlier one was erased a moment ago.
 */
export async function copyHeld(
  platform: Platform,
  { objects }: Files,
  { material, source, lies, files }: Held,
  to: { id: string; box: NonNullable<Stored['box']> },
): Promise<{ given: ReuseGiven; made: Made[] }> {
  const earlier = await findApplication(platform, lies);
  if (earlier === null || earlier.box === null) throw new RefusedAct({ code: 'not-reusable', material });
  const { dataKey, contents } = earlier.box;
  const copies: CopiedFile[] = [];
  const made: Made[] = [];
  for (const { file: old, sealed: reference, address: from, format, pages } of files) {
    const found = await objects.find(from);
    if (found === null) throw new Error(`file ${old} of application ${lies} is not in the object store`);
    const bytes = openFile(found, dataKey, { application: lies, file: old });
    const file = randomUUID();
    const { address, sealed } = sealFile(bytes, to.box.dataKey, { application: to.id, file });
    made.push({ address, sealed });
    const { name, digest } = contents[reference] as { name: string; digest: string };
    copies.push({ given: { file, material, format, bytes: bytes.length, pages, address }, name, digest });
  }
  const { until: _until, ...first } = source;
  return { given: { material, source: first, files: copies }, made };
}
