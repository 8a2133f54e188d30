import type { Application } from '@yimen/domain/application/application.ts';

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
    /** Results that the window may post now (R4.2). */
    to_send: number;
    /** Parcels that somebody must look after. */
    troubled: number;
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
  idempotency: { actor: string; key: string; request: string; answer: Buffer; at: string };
}
