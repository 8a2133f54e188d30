import type { Application } from '@yimen/domain/application/application.ts';
import { endingOf } from '@yimen/domain/application/ending.ts';
import { standingWords } from '@yimen/domain/application/lateness.ts';
import { standingOf, standingText } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import { openLabel } from '../../store/box.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

export type LineRow = {
  id: string;
  number: string | null;
  settlement: string;
  data_key: Buffer | null;
  label: Buffer | null;
  state: Application;
  submitted_at: string | null;
  code: string | null;
  agency: string | null;
  promised_due: string | null;
  ended_at: string | null;
  days_taken: number | null;
  key: string;
};

/** One item, or one application where the figure counts these; masked, as every list. */
export function behindLine({ keys, directory, calendar, today }: Platform, row: LineRow) {
  const item = row.code === null ? null : row.state.items[row.code]!;
  const standing = standingOf(row.state);
  const service = pinnedService(row.state);
  return {
    application: row.id,
    item: row.code,
    number: row.number ?? '',
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    what:
      row.code === null
        ? `${Object.keys(row.state.items).length} 个事项`
        : (findItem(service, row.code)?.shortName ?? row.code),
    agency: row.agency === null ? '' : (directory.agencies.get(row.agency)?.name ?? row.agency),
    statusText:
      item === null
        ? standingText({ standing, ending: endingOf(row.state) }, statusWords)
        : standingWords(item, today(), calendar),
    submittedAt: row.submitted_at,
    due: row.promised_due,
    endedAt: row.ended_at,
    days: row.days_taken,
  };
}
