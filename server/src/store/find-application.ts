import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { newBox, type OpenBox, openBox, type SealedColumns } from './box.ts';
import type { Platform } from './platform.ts';

/** Anything that can run a query: the pool, or the one connection of a transaction. */
export type Queryable = Pick<Platform['pool'], 'query'>;

/** An application as it lies in the store: its folded state, its whole history, its opened box (null once erased). */
export type Stored = { state: Application; events: RecordedEvent[]; box: OpenBox | null };

const stands = `a.state, a.data_key, a.box, a.label,
    (select jsonb_agg(jsonb_build_object('seq', e.seq, 'at', e.at, 'actor', e.actor, 'body', e.body) order by e.seq)
       from event e where e.application = a.id) as events`;
const read = {
  forView: { name: 'application-for-view', text: `select ${stands} from application a where a.id = $1` },
  forAct: {
    name: 'application-for-act',
    text: `select ${stands} from application a where a.id = $1 for update`,
  },
  forProof: {
    name: 'application-for-proof',
    text: `select ${stands}, (select jsonb_agg(e.digests order by e.seq) from event e where e.application = a.id) as digests
    from application a where a.id = $1`,
  },
};

/** Reads an application with its history in one statement, or null. */
export async function findApplication(platform: Platform, id: string): Promise<Stored | null> {
  return stored(platform, id, (await platform.pool.query<Row>({ ...read.forView, values: [id] })).rows[0]);
}

/** The same with the digest of every event, by the same statement: an act that is done meanwhile is wholly in it or not at all. */
export async function findWithDigests(
  { pool, keys }: Platform,
  id: string,
): Promise<(Stored & { digests: Record<string, string>[] }) | null> {
  const { rows } = await pool.query<Row & { digests: (Record<string, string> | null)[] | null }>({
    ...read.forProof,
    values: [id],
  });
  const found = stored({ keys }, id, rows[0]);
  return found && { ...found, digests: (rows[0]!.digests ?? []).map(each => each ?? {}) };
}

/**
 * The same under the application's lock (law 2). A statement that waited for the lock sees the newest row but the
 * history as it was before it waited, so it reads once more when the two do not agree.
 */
export async function lockApplication(
  platform: Platform,
  connection: Queryable,
  id: string,
): Promise<Stored | null> {
  const query = { ...read.forAct, values: [id] };
  const first = (await connection.query<Row>(query)).rows[0];
  const agrees = first === undefined || first.state.revision === (first.events?.length ?? 0);
  return stored(platform, id, agrees ? first : (await connection.query<Row>(query)).rows[0]);
}

/** Where a new application begins. */
export function unborn(platform: Platform, id: string): Stored {
  return { state: nothing, events: [], box: newBox(platform.keys, id) };
}

type Row = SealedColumns & { state: Application; events: RecordedEvent[] | null };

function stored(platform: Pick<Platform, 'keys'>, id: string, row: Row | undefined): Stored | null {
  if (row === undefined) return null;
  const events = (row.events ?? []).map(event => ({ ...event, at: new Date(event.at).toISOString() }));
  return { state: row.state, events, box: openBox(platform.keys, id, row) };
}
