import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';
import type { Indicator } from '@yimen/domain/assessment/settings.ts';
import type { FixedSheet } from '@yimen/domain/assessment/sheet.ts';
import type { ExperienceAct } from '@yimen/domain/experience/experience.ts';
import type { CardCause, CardLevel, CardStanding } from '@yimen/domain/oversight/card.ts';
import type { Rating, RatingChannel, RatingLevel } from '@yimen/domain/oversight/rating.ts';
import type { Urged } from '@yimen/domain/oversight/urge.ts';
import type { Retention } from '@yimen/domain/service/retention.ts';

/** The tables as lists read them through Kysely. `laws/` checks these names and columns against the migrated database. */
export interface Tables {
  application: {
    id: string;
    city: string;
    division: string;
    settlement: string;
    number: string | null;
    definition: string;
    service: string;
    applicant: string;
    channel: 'online' | 'window';
    status: Application['status'];
    revision: number;
    open_asks: number;
    returned: number;
    started_at: string;
    submitted_at: string | null;
    accepted_at: string | null;
    ended_at: string | null;
    state: Application;
    data_key: Buffer | null;
    box: Buffer | null;
    label: Buffer | null;
    /** The earliest last day of a promised material (容缺); null when none is promised. */
    deferral_due: string | null;
    /** Visits made and what was saved against its items one by one (R4.3), once it has ended; null where nothing counts. */
    visits_made: number | null;
    saved_visits: number | null;
    saved_copies: number | null;
    saved_days: number | null;
    /** What it took together, beside `visits_made`: copies handed in, and working days from acceptance to the last answer (R8.4). */
    copies_made: number | null;
    days_made: number | null;
    /** Results that the window may post now (R4.2). */
    promised_came: number;
    to_send: number;
    /** Items that stand granted: what ended with none is not 已办结. */
    granted: number;
    /** Parcels that somebody must look after. */
    troubled: number;
    /** How it ended, also once it is archived; null while it goes on. */
    ending: Ending | null;
    /** The last day of the first review, or of the soldier's answer while something is asked of him. */
    desk_due: string | null;
  };
  event: {
    application: string;
    seq: number;
    city: string;
    at: string;
    actor: unknown;
    type: string;
    body: unknown;
    digests: unknown;
  };
  item: {
    application: string;
    code: string;
    city: string;
    division: string;
    agency: string;
    status: Application['items'][string]['stage']['status'];
    outcome: string | null;
    claimed_by: string | null;
    revision: number;
    dispatched_at: string | null;
    promised_due: string | null;
    statutory_due: string | null;
    provisional: boolean;
    ended_at: string | null;
    number: string | null;
    stopped_on: string | null;
    statutory_stopped_on: string | null;
    /** `paper`: it goes to its department under a sheet (R3.4). */
    channel: 'paper' | null;
    /** How many papers at the window are to go after the signed item. */
    to_follow: number;
    /** Working days the office took until it granted or denied it; null before, and where nobody decided it. */
    days_taken: number | null;
    delivered_at: string | null;
    /** From which days it calls for attention (`attentionDays`), each null where it does not; told by `days_by`, null while they were never counted. */
    notice_on: string | null;
    warning_on: string | null;
    yellow_on: string | null;
    red_on: string | null;
    days_by: string | null;
  };
  thresholds: {
    number: number;
    notice: number;
    warning: number;
    warning_days: number;
    red_days: number;
    answer_days: number;
    /** In force from this day on, until a higher number is. */
    from_day: string;
    because: string;
    set_by: string;
    set_at: string;
  };
  dispatch: {
    application: string;
    item: string;
    attempt: number;
    city: string;
    agency: string;
    channel: string;
    sent_at: string;
    received_at: string | null;
    returned_at: string | null;
    result_at: string | null;
  };
  document: {
    document: string;
    application: string;
    city: string;
    kind: string;
    title: string;
    template: string;
    number: string;
    agency: string;
    items: string[];
    issued_at: string;
    replaced_by: string | null;
    content: Buffer | null;
  };
  sheet: {
    sheet: string;
    city: string;
    from_agency: string;
    to_agency: string;
    way: 'hand' | 'ems';
    waybill: string | null;
    made_by: string;
    made_at: string;
    data_key: Buffer | null;
    scans_erased_at: string | null;
  };
  sheet_line: {
    application: string;
    sheet: string;
    item: string;
    city: string;
    handed_at: string;
    signed_on: string | null;
    lost_at: string | null;
    recalled_at: string | null;
    missing: number;
  };
  archive: {
    application: string;
    package: string;
    archive_number: string;
    number: string;
    city: string;
    settlement: string;
    category: string;
    ending: Ending;
    year: number;
    retention: Retention;
    keep_until: string | null;
    archived_on: string;
    archived_by: string | null;
    manifest: string;
    bytes: number;
    parts: number;
    /** Where its sealed pieces lie, in order. */
    pieces: string[];
    data_key: Buffer;
    label: Buffer;
  };
  archive_batch: {
    batch: string;
    by_whom: string;
    division: string;
    at: string;
    cancelled_at: string | null;
  };
  archive_batch_line: {
    batch: string;
    application: string;
    /** Null while it waits. */
    outcome: 'archived' | 'refused' | 'failed' | 'cancelled' | null;
    words: string | null;
    done_at: string | null;
  };
  parcel: {
    application: string;
    parcel: string;
    city: string;
    carrier: string;
    waybill: string | null;
    status: string;
    live: boolean;
    sent_at: string;
    /** When the carrier is asked next, and how often it could not be in a row. */
    ask_at: string;
    attempts: number;
  };
  rating: {
    application: string;
    /** Its place in the order of rating, from 1. */
    rating: number;
    city: string;
    division: string;
    settlement: string;
    number: string;
    /** Null for the case as a whole; then nobody's in particular. */
    item: string | null;
    agency: string | null;
    level: RatingLevel;
    indicators: Rating['indicators'];
    channel: RatingChannel;
    /** He wrote something; what, is sealed in the case. */
    worded: boolean;
    rated_at: string;
    mend_by: string | null;
    called_at: string | null;
    mended_at: string | null;
    /** His own stands in its place. */
    replaced: boolean;
  };
  rating_code: {
    digest: string;
    application: string;
    item: string | null;
    made_by: string;
    made_at: string;
    expires_at: string;
    used_at: string | null;
  };
  rating_reminder: { application: string; at: string };
  board_days: {
    city: string;
    /** The county, or 东莞 and 中山 themselves. */
    place: string;
    agency: string;
    /** Its Monday. */
    week: string;
    item: string;
    days: number;
    items: number;
    late: number;
  };
  /** Of whole cities and the province. */
  board_days_whole: Omit<Tables['board_days'], 'city' | 'agency'>;
  board_cases: {
    city: string;
    place: string;
    week: string;
    submitted: number;
    accepted: number;
    dispatched: number;
    concluded: number;
    delivered: number;
    refused: number;
    withdrawn: number;
    counted: number;
    visits_made: number;
    saved_visits: number;
    saved_copies: number;
    saved_days: number;
    /** Ratings of whole cases, of each level from 1 to 5. */
    rated: number[];
  };
  board_seen: { application: string; city: string; revision: number; division: string; weeks: string[] };
  board_mark: { one: boolean; counted_at: string };
  /** What is many, counted for the assessment by county, week and month beside the board's tables. */
  assessment_week: {
    city: string;
    place: string;
    /** Its Monday; a week in two months has a row of each. */
    week: string;
    month: string;
    decided: number;
    decided_in_promise: number;
    decided_in_law: number;
    submitted: number;
    submitted_online: number;
    ended: number;
    ended_one_visit: number;
    promised: number;
    promises_kept: number;
    rated: number;
    satisfied: number;
  };
  assessment_settings: {
    number: number;
    indicators: readonly Indicator[];
    because: string;
    set_by: string;
    set_at: string;
  };
  /** A fixed sheet: its figures, points and settings as they were then. */
  assessment_sheet: {
    period: string;
    version: number;
    settings: number;
    sheet: FixedSheet;
    because: string;
    fixed_by: string;
    fixed_at: string;
  };
  experience_step: {
    experience: string;
    step: number;
    division: string;
    act: ExperienceAct;
    title: string;
    text: string;
    reason: string | null;
    is_public: boolean;
    at: string;
    by_whom: string;
  };
  annex_round: {
    round: string;
    title: string;
    /** The days whose accepted cases it counts, both included. */
    from_on: string;
    to_on: string;
    due: string;
    form: string;
    opened_by: string;
    opened_at: string;
  };
  annex_event: {
    round: string;
    city: string;
    seq: number;
    at: string;
    actor: unknown;
    type: string;
    body: unknown;
  };
  annex_sheet: {
    round: string;
    city: string;
    status: AnnexSheet['status'];
    version: number;
    revision: number;
    state: AnnexSheet;
  };
  card: {
    application: string;
    card: number;
    city: string;
    division: string;
    settlement: string;
    number: string | null;
    item: string;
    agency: string;
    handler: string | null;
    level: CardLevel;
    cause: CardCause;
    due: string | null;
    late: number;
    issued_at: string;
    issued_on: string;
    answer_by: string;
    standing: CardStanding;
    /** The day of its first answer. */
    answered_on: string | null;
    /** The last act on it; by an account or `system`. */
    changed_at: string;
    changed_by: string;
  };
  urge: {
    application: string;
    urge: number;
    city: string;
    division: string;
    settlement: string;
    number: string | null;
    item: string | null;
    asked: Urged;
    agency: string | null;
    by_agency: string;
    urged_at: string;
    answered_at: string | null;
  };
  /** Until when a member of staff has read what happened to cards. */
  card_look: { staff: string; looked_at: string };
  idempotency: { actor: string; key: string; request: string; answer: Buffer; at: string };
}
