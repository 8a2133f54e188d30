// For tests of the heart only: files given for the photo that items 02 and 04 ask for.

import type { CommandOf } from './command.ts';
import type { GivenFile } from './file.ts';
import { given, type Story, soldier, storyService } from './given.ts';
import { drafted, start } from './given-stories.ts';

/** A photograph of material P, unless the change says otherwise. */
export function attach(
  file: string,
  change: Partial<GivenFile> = {},
  digest = `the digest of ${file}`,
): CommandOf<'attachFile'> {
  const address = `the address of ${file}`;
  const one = { file, material: 'P', format: 'jpeg', bytes: 1000, pages: 1, address } as const;
  return { type: 'attachFile', given: { ...one, ...change }, name: `${file}的名字.jpg`, digest };
}

export const removeOne: CommandOf<'removeFile'> = { type: 'removeFile', file: 'one' };

/** A draft with one photograph. */
export const withFile = (): Story => drafted().and(soldier, attach('one'));

/** A draft with as many as are usually taken. */
export const full = (): Story =>
  Array.from({ length: 9 }, (_, place) => attach(`${place}`)).reduce(
    (story, act) => story.and(soldier, act),
    drafted(),
  );

/** A draft of a service that takes one photograph and no PDF of this material. */
export function photosOnly(): Story {
  const service = storyService();
  const materials = service.materials.map(each =>
    each.code === 'P' ? { ...each, upload: { formats: ['jpeg'] as const, max: 1 } } : each,
  );
  return given({ ...service, materials }).and(soldier, start);
}
