import { type GrantedEarlier, grantedEarlier } from '@yimen/domain/application/granted-earlier.ts';
import type { Queryable, Stored } from './find-application.ts';

type State = Stored['state'];

/** What this person's earlier cases of the same service have granted (R5.2). Of the very same account (decision 0006); one that was erased tells nothing any more. */
export async function findGrantedEarlier(
  connection: Queryable,
  state: Pick<State, 'applicant' | 'definition' | 'settlement' | 'startedAt'> & { id: string | null },
): Promise<GrantedEarlier[]> {
  const { rows } = await connection.query<{ state: State }>({
    name: 'find-granted-earlier',
    text: `select state from application
     where applicant = $1 and id is distinct from $2 and granted > 0 and number is not null and data_key is not null
     order by started_at desc limit 20`,
    values: [state.applicant, state.id],
  });
  return grantedEarlier(
    state,
    rows.map(row => row.state),
  );
}
