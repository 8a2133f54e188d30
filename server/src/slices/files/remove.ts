import type { Person } from '@yimen/domain/access/person.ts';
import { findFile } from '@yimen/domain/application/file.ts';
import { noteInDoubt } from '../../files/in-doubt.ts';
import { act } from '../../store/act.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import type { View } from './attach.ts';

type Removal = { person: Person; key: string | null; params: { id: string; file: string } };

/** Takes a file away; its bytes are noted beforehand, so that the sweep finds them when nothing refers to them any more. */
export function removing(platform: Platform) {
  return async <V>(
    { person, key, params: { id, file } }: Removal,
    read: 'readOwn' | 'readForWindow',
    view: View<V>,
  ): Promise<V> => {
    const fact = findFile((await findForReading(platform, person, read, id)).state, file);
    if (fact !== null) await noteInDoubt(platform, id, fact.address);
    return act(
      platform,
      { person, command: { type: 'removeFile', file }, id, key },
      ({ stored, connection }) => view(platform, person, readableBy(person, read, stored), { connection }),
    );
  };
}
