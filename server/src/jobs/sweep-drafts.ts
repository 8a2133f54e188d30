import { DoorProblem } from '../http/problem.ts';
import { act } from '../store/act.ts';
import type { Platform } from '../store/platform.ts';

const atOnce = 500;
const abandoned = `status = 'draft' and (state #>> '{last,at}')::timestamptz < $1::timestamptz - interval '90 days'`;

/**
 * Throws away drafts that nobody touched for ninety days, as the notice to the soldier says (PIPL art.19): by the act he would have used
 * himself, so history tells it and the key goes. One he saves in that moment stays.
 */
export async function sweepDrafts(platform: Platform): Promise<void> {
  const now = platform.now();
  const { rows } = await platform.pool.query<{ id: string }>(
    `select id from application where ${abandoned} limit ${atOnce}`,
    [now],
  );
  for (const { id } of rows) {
    const request = {
      person: { kind: 'system' as const, id: 'sweep' },
      command: { type: 'discard' as const },
      id,
      along: async (connection: Pick<Platform['pool'], 'query'>) => {
        const { rowCount } = await connection.query(
          `select from application where id = $2 and ${abandoned}`,
          [now, id],
        );
        if (rowCount === 0) throw new DoorProblem('not-found');
      },
    };
    await act(platform, request, () => null).catch((error: unknown) => {
      if (!(error instanceof DoorProblem)) throw error;
    });
  }
}
