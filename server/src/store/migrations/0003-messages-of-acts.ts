import { type Kysely, sql } from 'kysely';

/** Messages that an act makes stand beside the event they tell of, one for each: a message is never made twice. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table message
    alter column id set default gen_random_uuid(),
    add column application uuid,
    add column seq integer,
    add constraint message_of_event unique (application, seq)`.execute(db);
  await sql`comment on column message.application is 'whose act made it, with the event it tells of; null for codes'`.execute(
    db,
  );
  await sql`create index message_failed on message (application) where status = 'failed' and application is not null`.execute(
    db,
  );
}
