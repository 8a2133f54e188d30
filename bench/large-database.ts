// A database as it stands after years: 100,000 applications of every county, by the shape of one real one. No personal data: boxes are erased.
import { act } from '@yimen/server/store/act.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { anotherEleven, clerk } from './one-application.ts';

/** Fills an empty, migrated database: one in seventeen still open, one open item in twenty late, half a million lines of access log. */
export async function fillLargeDatabase(platform: Platform, applications = 100_000): Promise<void> {
  const { pool, directory } = platform;
  const command = anotherEleven();
  const one = await act(platform, { person: clerk, command, id: command.id }, ({ stored }) => stored.state);
  const counties = [...directory.agencies.values()].flatMap(({ id, line, division }) =>
    line === 'veterans' && id === `${division}-veterans` && !division.endsWith('00') ? [division] : [],
  );
  await pool.query('alter table event disable trigger user');
  await pool.query(
    `insert into application (id, city, division, settlement, number, definition, service, applicant, channel, status, revision,
       open_asks, started_at, submitted_at, accepted_at, ended_at, state)
     select gen_random_uuid(), left(place, 4) || '00', place, place,
       'GDTY' || place || to_char(at, 'YYYYMMDD') || lpad((n % 99999)::text, 5, '0') || n % 10, $2, $3, gen_random_uuid(), 'window',
       case when n % 17 = 0 then 'accepted' when n % 170 = 1 then 'submitted' when n % 40 = 2 then 'withdrawn' else 'concluded' end,
       14, (n % 340 = 0)::int, at, at, at, case when n % 17 > 0 and n % 170 <> 1 then at + interval '9 days' end, $4
     from generate_series(1, $5::int) as n,
       lateral (select ($1::text[])[1 + n % cardinality($1::text[])] as place, $6::timestamptz - n * interval '25 minutes' as at) as drawn`,
    [
      counties,
      one.definition,
      one.definition.split('/')[0],
      JSON.stringify(one),
      applications,
      platform.now(),
    ],
  );
  await pool.query(
    `insert into item (application, code, city, division, agency, status, outcome, revision, dispatched_at, promised_due, statutory_due,
       ended_at, stopped_on, statutory_stopped_on, number)
     select a.id, t.code, a.city, a.division, a.division || substr(t.agency, 7),
       case when a.status = 'accepted' then 'received' else 'concluded' end,
       case when a.status = 'concluded' then 'granted' when a.status = 'withdrawn' then 'terminated' end, 4, a.accepted_at, due, due + 10,
       a.ended_at, stopped, stopped, a.number
     from application a cross join jsonb_to_recordset($1::jsonb) as t (code text, agency text),
       lateral (select case when a.status = 'accepted' and hashtext(a.id::text) % 20 <> 0
         then $3::date + abs(hashtext(t.code || a.id)) % 9 else a.accepted_at::date + 8 end as due) as drawn,
       lateral (select case when a.ended_at is not null then due - 3 + (hashtext(a.id::text) % 20 = 0)::int * 5 end as stopped) as ended
     where a.status in ('accepted', 'concluded', 'withdrawn') and a.id <> $2`,
    [
      JSON.stringify(Object.values(one.items).map(({ code, agency }) => ({ code, agency }))),
      one.id,
      platform.today(),
    ],
  );
  await pool.query(
    `insert into event (application, seq, city, at, actor, type, body)
     select id, seq, city, started_at + seq * interval '1 hour', '{"kind":"system","id":"bench"}', 'Accepted', '{"type":"Accepted"}'
     from application cross join generate_series(1, 14) as seq where id <> $1`,
    [one.id],
  );
  await pool.query(
    `insert into access_log (at, actor_kind, actor, act, subject, ip)
     select $1::timestamptz - n * interval '5 minutes', 'citizen', gen_random_uuid()::text, 'signed-in', gen_random_uuid()::text, '203.0.113.1'
     from generate_series(500000, 1, -1) as n`,
    [platform.now()],
  );
  await pool.query('analyze');
}
