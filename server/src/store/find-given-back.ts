import { isGivenBack } from '@yimen/domain/custody/given-back.ts';
import { getMaterial } from '@yimen/domain/service/lookup.ts';
import { pinnedService } from './definitions.ts';
import type { Queryable, Stored } from './find-application.ts';

type State = Stored['state'];

/**
 * The materials of this application that stand on an original kept in an earlier case, and have been given back from there since (R5.2):
 * looked up when it is shown, because nothing happens in this case when it happens in the other.
 */
export async function findGivenBack(connection: Queryable, state: State): Promise<string[]> {
  const referred = Object.entries(state.reuses ?? {}).filter(([, reuse]) => reuse.keeper !== null);
  if (referred.length === 0) return [];
  const { rows } = await connection.query<{ state: State }>({
    name: 'find-given-back',
    text: 'select state from application where id = any($1::uuid[])',
    values: [referred.map(([, { application }]) => application)],
  });
  return referred.flatMap(([material, { application }]) => {
    const earlier = rows.find(row => row.state.id === application)?.state;
    return earlier !== undefined && isBack(earlier, state, material) ? [material] : [];
  });
}

/** Within a service the same code, across services the same name, as it was offered. */
function isBack(earlier: State, state: State, material: string): boolean {
  const [there, here] = [pinnedService(earlier), pinnedService(state)];
  const { name } = getMaterial(here, material);
  const code = there.code === here.code ? material : there.materials.find(each => each.name === name)?.code;
  return code !== undefined && isGivenBack(earlier.papers, code);
}
