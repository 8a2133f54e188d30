import { type Kysely, sql } from 'kysely';

/**
 * Cards and urging as lists read them (R6.2, decision 0029): who has one, until when, how it stands. Written with the events that say it;
 * words stay sealed in the box. `look`: until when somebody has read what happened to cards of his.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table card (
      application uuid not null references application (id) on delete cascade,
      card integer not null,
      city text not null,
      division text not null,
      settlement text not null,
      number text,
      item text not null,
      agency text not null,
      handler text,
      level text not null,
      cause text not null,
      due date,
      late integer not null,
      issued_at timestamptz(3) not null,
      issued_on date not null,
      answer_by date not null,
      standing text not null,
      answered_on date,
      changed_at timestamptz(3) not null,
      changed_by text not null,
      primary key (application, card)
    )`.execute(db);
  await sql`
    create table urge (
      application uuid not null references application (id) on delete cascade,
      urge integer not null,
      city text not null,
      division text not null,
      settlement text not null,
      number text,
      item text,
      asked text not null,
      agency text,
      by_agency text not null,
      urged_at timestamptz(3) not null,
      answered_at timestamptz(3),
      primary key (application, urge)
    )`.execute(db);
  await sql`create table card_look (staff text primary key, looked_at timestamptz(3) not null)`.execute(db);
  for (const index of indexes) await sql.raw(index).execute(db);
}

/** The list by agency and by place: what waits, then everything by when it was issued; what happened since somebody looked. */
const indexes = [
  `create index card_waiting_at_agency on card (agency, answer_by, application, card) where standing = 'open'`,
  `create index card_waiting_in_place on card (settlement text_pattern_ops, answer_by, application, card) where standing = 'open'`,
  `create index card_of_agency on card (agency, issued_at desc, application, card)`,
  `create index card_in_place on card (settlement text_pattern_ops, issued_on)`,
  `create index card_changed on card (changed_at)`,
  `create index urge_waiting on urge (settlement text_pattern_ops, urged_at) where answered_at is null`,
  `create index urge_in_place on urge (settlement text_pattern_ops, urged_at)`,
  `create index urge_of_agency on urge (agency, urged_at)`,
];
