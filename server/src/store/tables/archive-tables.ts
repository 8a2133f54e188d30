import type { Ending } from '@yimen/domain/application/ending.ts';
import type { Retention } from '@yimen/domain/service/retention.ts';

/** What was closed into packages, and the batches that did it. */
export interface ArchiveTables {
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
}
