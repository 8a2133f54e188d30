import type { Application } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';

/** An application, its history, its items and where each was sent. */
export interface CaseTables {
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
    /** Whether every promised material came in time; null while none was promised or none is settled. */
    promise_kept: boolean | null;
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
    /** The place that added it (R1.N); null where it is an item of the province. */
    own_of: string | null;
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
  idempotency: { actor: string; key: string; request: string; answer: Buffer; at: string };
}
