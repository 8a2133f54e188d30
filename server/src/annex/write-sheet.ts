import type { AnnexEvent } from '@yimen/domain/annex/event.ts';
import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import type { Queryable } from '../store/find-application.ts';

/** What happened to a sheet and what came of it, in one statement; two who began from the same state clash at the event's key. */
export async function writeSheet(
  connection: Queryable,
  sheet: AnnexSheet,
  events: readonly AnnexEvent[],
): Promise<void> {
  const { round, city, status, version, revision } = sheet;
  await connection.query(
    `with saved as (
       insert into annex_sheet (round, city, status, version, revision, state) values ($1, $2, $3, $4, $5, $6)
       on conflict (round, city) do update set status = excluded.status, version = excluded.version,
         revision = excluded.revision, state = excluded.state
       returning round, city)
     insert into annex_event (round, city, seq, at, actor, type, body)
     select saved.round, saved.city, e.seq, e.at, e.actor, e.body ->> 'type', e.body
     from saved, jsonb_to_recordset($7::jsonb) as e (seq integer, at timestamptz(3), actor jsonb, body jsonb)`,
    [round, city, status, version, revision, JSON.stringify(sheet), JSON.stringify(events)],
  );
}
