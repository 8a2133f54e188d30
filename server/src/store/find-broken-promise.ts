import { type BrokenPromise, brokenPromise } from '@yimen/domain/application/broken-promise.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Queryable, Stored } from './find-application.ts';

/**
 * The promise of 容缺 this person broke earlier, where one is to be given now (domain.md §3.3). Of the very same account, as with what
 * is used again (decision 0006); a case that was erased tells nothing any more.
 */
export async function findBrokenPromise(
  connection: Queryable,
  command: Command,
  { id, applicant }: Pick<Stored['state'], 'id' | 'applicant'>,
  { brokenPromiseBars }: ServiceDefinition,
  today: PlainDate,
): Promise<BrokenPromise | null> {
  const deferral = 'deferral' in command ? command.deferral : undefined;
  if (brokenPromiseBars === undefined || deferral === undefined || deferral.materials.length === 0)
    return null;
  const whose = command.type === 'register' ? command.applicant : applicant;
  const { rows } = await connection.query<{ state: Stored['state'] }>({
    name: 'find-broken-promise',
    text: `select state from application
     where applicant = $1 and id is distinct from $2 and number is not null and data_key is not null
       and jsonb_path_exists(state, '$.materials.*.deferral ? (@.promise == "lapsed")')`,
    values: [whose, id],
  });
  return brokenPromise(
    rows.map(({ state }) => state),
    brokenPromiseBars.value,
    today,
  );
}
