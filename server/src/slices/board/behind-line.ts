import type { Application } from '@yimen/domain/application/application.ts';
import type { Ending } from '@yimen/domain/application/ending.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import {
  breachedBy,
  daysLeft,
  lateBy,
  standingWords,
  stoppedOn,
} from '@yimen/domain/application/lateness.ts';
import { standingText, standingWith } from '@yimen/domain/application/standing.ts';
import { statusWords } from '@yimen/domain/application/words.ts';
import { attentionOf } from '@yimen/domain/oversight/attention.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { findItem } from '@yimen/domain/service/lookup.ts';
import type { Pin } from '@yimen/domain/service/pin.ts';
import { openLabel } from '../../store/box.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';

export type LineRow = {
  id: string;
  number: string | null;
  settlement: string;
  data_key: Buffer | null;
  label: Buffer | null;
  status: Application['status'];
  granted: number;
  ending: Ending | null;
  pin: Pin;
  /** Of an application: how many items it has. Of an item: as the heart knows it. */
  many: number | null;
  stands: Item | null;
  submitted_at: string | null;
  code: string | null;
  agency: string | null;
  promised_due: string | null;
  ended_at: string | null;
  days_taken: number | null;
  key: string;
};

export type BehindLine = Awaited<ReturnType<typeof behindLines>>[number];

/** Items, or applications where the figure counts these; masked, as every list. An item's clocks and colour are those of today. */
export async function behindLines(platform: Platform, rows: readonly LineRow[]) {
  const names = await staffNames(
    platform,
    rows.flatMap(({ stands }) => stands?.claimedBy ?? []),
  );
  return rows.map(row => ({
    ...behindLine(platform, row),
    ...(row.stands === null ? notOfItem : clocksOf(platform, row.stands)),
    handler: row.stands?.claimedBy ? (names.get(row.stands.claimedBy) ?? '工作人员') : null,
  }));
}

const notOfItem = { attention: null, left: null, late: null, statutory: null, breached: null };

/** What it calls for today, how much is left of the promise while it runs, and by how much either limit is broken. */
function clocksOf({ calendar, today, thresholds }: Platform, item: Item) {
  const day = today();
  const statutory = item.clocks?.statutory?.due ?? null;
  return {
    attention: attentionOf(item, day, thresholds(), calendar),
    left: stoppedOn(item, calendar) === null ? daysLeft(item, day, calendar) : null,
    late: lateBy(item, day, calendar),
    statutory,
    breached: statutory === null ? null : breachedBy(item, day, calendar),
  };
}

function behindLine({ keys, directory, calendar, today }: Platform, row: LineRow) {
  return {
    application: row.id,
    item: row.code,
    number: row.number ?? '',
    applicant: openLabel(keys, row.id, row),
    settlement: nameInProvince(directory, row.settlement),
    what:
      row.code === null
        ? `${row.many} 个事项`
        : (findItem(pinnedService(row.pin), row.code)?.shortName ?? row.code),
    agency: row.agency === null ? '' : (directory.agencies.get(row.agency)?.name ?? row.agency),
    statusText:
      row.stands === null
        ? standingText({ standing: standingWith(row.status, row.granted), ending: row.ending }, statusWords)
        : standingWords(row.stands, today(), calendar),
    submittedAt: row.submitted_at,
    due: row.promised_due,
    endedAt: row.ended_at,
    days: row.days_taken,
    many: row.many,
  };
}
