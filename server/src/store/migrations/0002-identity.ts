import { type Kysely, sql } from 'kysely';

/**
 * Who may come in. The four `auth_…` tables are the sign-in library's, under our names; they hold no private data: a
 * citizen's row there is an opaque id. Private facts are sealed with the platform key and found by blind index (law 5).
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...library, ...people, ...traces]) await sql.raw(statement).execute(db);
}

const library = [
  `create table auth_user (
    id text primary key,
    name text not null,
    email text not null unique,
    email_verified boolean not null default false,
    image text,
    username text unique,
    two_factor_enabled boolean not null default false,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null
  )`,
  `create table auth_session (
    id text primary key,
    user_id text not null references auth_user (id) on delete cascade,
    token text not null unique,
    expires_at timestamptz(3) not null,
    ip_address text,
    user_agent text,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null
  )`,
  `create index auth_session_of_user on auth_session (user_id)`,
  `create index auth_session_age on auth_session (expires_at)`,
  `create table auth_account (
    id text primary key,
    user_id text not null references auth_user (id) on delete cascade,
    account_id text not null,
    provider_id text not null,
    password text,
    access_token text,
    refresh_token text,
    id_token text,
    access_token_expires_at timestamptz(3),
    refresh_token_expires_at timestamptz(3),
    scope text,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    unique (user_id, provider_id)
  )`,
  `create table auth_verification (
    id text primary key,
    identifier text not null unique,
    value text not null,
    expires_at timestamptz(3) not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null
  )`,
  `create index auth_verification_age on auth_verification (expires_at)`,
  `create table auth_two_factor (
    id text primary key,
    user_id text not null unique references auth_user (id) on delete cascade,
    secret text not null,
    backup_codes text not null,
    verified boolean not null default false,
    failed_verification_count integer not null default 0,
    locked_until timestamptz(3)
  )`,
];

const people = [
  `create table staff (
    id text primary key references auth_user (id),
    username text not null unique,
    name text not null,
    agency text not null,
    division text not null,
    roles text[] not null,
    status text not null default 'active' check (status in ('active', 'disabled')),
    totp_step bigint not null default 0,
    created_at timestamptz(3) not null,
    activated_at timestamptz(3)
  )`,
  `comment on column staff.totp_step is 'the last time step whose code was used: a code opens one session'`,
  `create index staff_by_place on staff (division text_pattern_ops, username)`,
  `create table citizen (
    id text primary key references auth_user (id),
    id_number_index text unique,
    discharge_card_index text unique,
    phone_index text not null,
    sealed bytea not null,
    created_at timestamptz(3) not null,
    updated_at timestamptz(3) not null,
    check (id_number_index is not null or discharge_card_index is not null)
  )`,
  `create table citizen_code (
    id uuid primary key,
    number_index text not null,
    phone_index text not null,
    code_mac text,
    sealed bytea not null,
    tries integer not null default 0,
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_at timestamptz(3)
  )`,
  `comment on column citizen_code.code_mac is 'null when the code went to nobody, which the answer does not tell'`,
  `create index citizen_code_of_number on citizen_code (number_index, created_at)`,
  `create index citizen_code_of_phone on citizen_code (phone_index, created_at)`,
  `create table one_time_link (
    token_digest text primary key,
    purpose text not null check (purpose in ('first-administrator', 'activate')),
    staff text not null references staff (id),
    created_at timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_at timestamptz(3)
  )`,
  `create index one_time_link_of_staff on one_time_link (staff)`,
];

const traces = [
  `create table sign_in_failure (
    subject text primary key,
    count integer not null,
    first_at timestamptz(3) not null,
    locked_until timestamptz(3)
  )`,
  `create table message (
    id uuid primary key,
    template text not null,
    masked_phone text not null,
    sealed bytea not null,
    status text not null default 'queued' check (status in ('queued', 'sent', 'failed')),
    attempts integer not null default 0,
    created_at timestamptz(3) not null,
    due_at timestamptz(3) not null,
    sent_at timestamptz(3)
  )`,
  `create index message_age on message (created_at desc)`,
  `create index message_waiting on message (due_at) where status = 'queued'`,
  `create table access_log (
    id bigint generated always as identity primary key,
    at timestamptz(3) not null,
    actor_kind text not null,
    actor text,
    act text not null,
    subject text,
    application uuid,
    item text,
    reason bytea,
    ip text
  )`,
  `comment on column access_log.reason is 'what the person wrote, sealed with the platform key'`,
  `create index access_log_of_application on access_log (application, at) where application is not null`,
  `create index access_log_of_actor on access_log (actor, at)`,
  `create trigger access_log_is_final before update or delete or truncate on access_log
    for each statement execute function history_is_only_added_to()`,
];
