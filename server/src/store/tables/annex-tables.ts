import type { AnnexSheet } from '@yimen/domain/annex/sheet.ts';

/** Rounds of the annex and the sheets of cities. */
export interface AnnexTables {
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
}
