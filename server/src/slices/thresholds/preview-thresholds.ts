import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import type { Clocked } from '@yimen/domain/application/lateness.ts';
import { type Attention, attentionOf, attentions } from '@yimen/domain/oversight/attention.ts';
import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { faultsOf } from '@yimen/domain/oversight/within-bounds.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

type Called = Record<Attention, number>;

/**
 * How many open items of the province call for what today, by the thresholds in force and by those proposed, asked of the heart once
 * for all whose clocks stand alike, and how many have no clock yet, so that whoever sets them knows what follows before he does. For who may set them only.
 */
export async function previewThresholds(platform: Platform, person: Person, given: Thresholds) {
  if (!maySet(person, 'setThresholds')) throw new DoorProblem('not-found');
  const fields = faultsOf(given);
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  await platform.learnThresholds();
  const [now, proposed] = [noneYet(), noneYet()];
  const today = platform.today();
  for (const { item, many } of await openItems(platform)) {
    now[attentionOf(item, today, platform.thresholds(), platform.calendar)] += many;
    proposed[attentionOf(item, today, given, platform.calendar)] += many;
  }
  const { rows } = await platform.pool.query<{ without: number }>(
    `select count(*)::integer as without from item where status <> 'concluded' and promised_due is null`,
  );
  return { now, proposed, without: rows[0]!.without };
}

function noneYet(): Called {
  return Object.fromEntries(attentions.map(each => [each, 0])) as Called;
}

/**
 * What attention hangs on of every open item with a clock, how it stands and its clocks, and how many are alike in it: thousands are sent out on one
 * day with the same limits, so that few go over to this process. Each state is opened once an item (`offset 0`), which is what it takes.
 */
async function openItems({ pool }: Platform): Promise<{ item: Clocked; many: number }[]> {
  const { rows } = await pool.query<{ item: Clocked; many: number }>(
    `select alike as item, count(*)::integer as many
     from (
       select (select jsonb_build_object('stage', one -> 'stage', 'clocks', one -> 'clocks')
         from (select application.state #> array['items', item.code] as one offset 0) as opened) as alike
       from item join application on application.id = item.application
       where item.status <> 'concluded' and item.promised_due is not null) as items
     group by alike`,
  );
  return rows;
}
