import { type BrokenPromise, brokenPromise } from '@yimen/domain/application/broken-promise.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { pinnedService } from './definitions.ts';
import type { Queryable, Stored } from './find-application.ts';
import type { Platform } from './platform.ts';

/**
 * The promise of 容缺 this person broke in an earlier case than the one given, and that bars another today (domain.md §3.3). Of the very
 * same account, as with what is used again (decision 0006); a case that was erased tells nothing any more.
 */
export async function findBrokenPromise(
  connection: Queryable,
  { id, applicant }: { id: string | null; applicant: string },
  { brokenPromiseBars }: ServiceDefinition,
  today: PlainDate,
): Promise<BrokenPromise | null> {
  if (brokenPromiseBars === undefined) return null;
  const { rows } = await connection.query<{ state: Stored['state'] }>({
    name: 'find-broken-promise',
    text: `select state from application
     where applicant = $1 and id is distinct from $2 and number is not null and data_key is not null
       and jsonb_path_exists(state, '$.materials.*.deferral ? (@.promise == "lapsed")')`,
    values: [applicant, id],
  });
  return brokenPromise(
    rows.map(({ state }) => state),
    brokenPromiseBars.value,
    today,
  );
}

/** The same for who looks at an application in which a promise could still be given: told before anything is filled in. */
export async function findBarring(
  platform: Platform,
  { state }: Pick<Stored, 'state'>,
  connection: Queryable,
): Promise<BrokenPromise | null> {
  if (!open.has(state.status)) return null;
  return findBrokenPromise(connection, state, pinnedService(state), platform.today());
}

const open = new Set<Stored['state']['status']>(['draft', 'submitted', 'correcting']);
