import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import type { Item } from '@yimen/domain/application/item.ts';
import { type Attention, attentionOf, attentions } from '@yimen/domain/oversight/attention.ts';
import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { faultsOf } from '@yimen/domain/oversight/within-bounds.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

type Called = Record<Attention, number>;
const atOnce = 1000;

/**
 * How many open items of the province call for what today, by the thresholds in force and by those proposed, asked of the heart item by
 * item, so that whoever sets them knows what follows before he does. For who may set them only.
 */
export async function previewThresholds(platform: Platform, person: Person, given: Thresholds) {
  if (!maySet(person, 'setThresholds')) throw new DoorProblem('not-found');
  const fields = faultsOf(given);
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  await platform.learnThresholds();
  const [now, proposed] = [noneYet(), noneYet()];
  const today = platform.today();
  for await (const item of openItems(platform)) {
    now[attentionOf(item, today, platform.thresholds(), platform.calendar)] += 1;
    proposed[attentionOf(item, today, given, platform.calendar)] += 1;
  }
  return { now, proposed };
}

function noneYet(): Called {
  return Object.fromEntries(attentions.map(each => [each, 0])) as Called;
}

/** Every open item with a clock, a batch at a time, so that the database and this process hold few at once. */
async function* openItems({ pool }: Platform): AsyncGenerator<Item> {
  for (let last = ['00000000-0000-0000-0000-000000000000', '']; ; ) {
    const { rows } = await pool.query<{ application: string; code: string; item: Item }>(
      `select i.application, i.code, application.state #> array['items', i.code] as item
       from (select application, code from item
         where status <> 'concluded' and promised_due is not null and (application, code) > ($1::uuid, $2)
         order by application, code limit $3) i
       join application on application.id = i.application order by 1, 2`,
      [...last, atOnce],
    );
    for (const { item } of rows) yield item;
    if (rows.length < atOnce) return;
    last = [rows.at(-1)!.application, rows.at(-1)!.code];
  }
}
