import { chinaCalendar } from '@yimen/catalogue/calendars/china.ts';
import { directory } from '@yimen/catalogue/directory.ts';
import type { Calendar } from '@yimen/domain/calendar/calendar.ts';
import type { DatedThresholds, ThresholdsInForce } from '@yimen/domain/oversight/thresholds.ts';
import { dateOfInstant, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { Directory } from '@yimen/domain/service/directory.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import type { Kysely } from 'kysely';
import type { Pool } from 'pg';
import { openPress, type Press } from '../documents/press.ts';
import { type ExportPlaces, openExportPlaces } from '../excel/export-places.ts';
import type { PlatformKeys } from '../seal/platform-keys.ts';
import { type CaseNumbers, caseNumbers } from './case-numbers.ts';
import { pinFor } from './definitions.ts';
import type { Tables } from './tables.ts';
import { heldThresholds } from './thresholds.ts';

/** What every slice stands on: the store, the keys, the published definitions, and the clock. Passed, never global. */
export type Platform = {
  pool: Pool;
  db: Kysely<Tables>;
  keys: PlatformKeys;
  directory: Directory;
  calendar: Calendar;
  /** The province's thresholds as they are now (R6.2). */
  thresholds: () => ThresholdsInForce;
  /** Every number of them as far as known, the newest first: what stopped earlier is judged by that of its day. */
  everyThresholds: () => readonly DatedThresholds[];
  /** Asks the database for them: at the start, after a change, before a job. */
  learnThresholds: () => Promise<void>;
  numbers: CaseNumbers;
  /** Sets papers as PDF, aside from the event loop. */
  press: Press;
  /** Lets workbooks be made, a few at once. */
  exporting: ExportPlaces;
  /** Where people reach the platform from outside: the address in the QR code of a paper. */
  publicUrl: string;
  /** What a new application in a division is pinned to: the newest published, unless the caller stands on another. */
  inForce: (division: string, service?: string) => Pin;
  /** ISO instant; tests give their own. */
  now: () => string;
  today: () => PlainDate;
};

/**
 * The press starts no process before its first paper; without a clock, calendar or pin given, those of today hold. `stop` the
 * press when done.
 */
export function platform(given: {
  pool: Pool;
  db: Kysely<Tables>;
  keys: PlatformKeys;
  now?: () => string;
  calendar?: Calendar;
  publicUrl?: string;
  inForce?: Platform['inForce'];
}): Platform {
  const now = given.now ?? (() => new Date().toISOString());
  const today = () => dateOfInstant(now());
  const thresholds = heldThresholds(given.db, today);
  return {
    pool: given.pool,
    db: given.db,
    keys: given.keys,
    directory: directory(),
    calendar: given.calendar ?? chinaCalendar,
    thresholds: thresholds.now,
    everyThresholds: thresholds.every,
    learnThresholds: thresholds.learn,
    numbers: caseNumbers(given.pool),
    press: openPress(),
    exporting: openExportPlaces(),
    publicUrl: given.publicUrl ?? 'http://localhost',
    inForce: given.inForce ?? pinFor,
    now,
    today,
  };
}
