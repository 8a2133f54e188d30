import type { Person } from '@yimen/domain/access/person.ts';
import { maySet } from '@yimen/domain/access/whole-province.ts';
import { dayStopped, type Item } from '@yimen/domain/application/item.ts';
import { type Attention, attentionOf, attentions } from '@yimen/domain/oversight/attention.ts';
import type { Thresholds } from '@yimen/domain/oversight/thresholds.ts';
import { faultsOf } from '@yimen/domain/oversight/within-bounds.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Platform } from '../../store/platform.ts';

type Called = Record<Attention, number>;
const atOnce = 250;

/**
 * How many open items of the province call for what today, by the thresholds in force and by those proposed, asked of the heart once
 * for all whose clocks stand alike, so that whoever sets them knows what follows before he does. For who may set them only.
 */
export async function previewThresholds(platform: Platform, person: Person, given: Thresholds) {
  if (!maySet(person, 'setThresholds')) throw new DoorProblem('not-found');
  const fields = faultsOf(given);
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  await platform.learnThresholds();
  const [now, proposed] = [noneYet(), noneYet()];
  const today = platform.today();
  const called = new Map<string, [Attention, Attention]>();
  for await (const item of openItems(platform)) {
    const alike = likenessOf(item);
    const [byThose, byThese] = called.get(alike) ?? [
      attentionOf(item, today, platform.thresholds(), platform.calendar),
      attentionOf(item, today, given, platform.calendar),
    ];
    called.set(alike, [byThose, byThese]);
    now[byThose] += 1;
    proposed[byThese] += 1;
  }
  return { now, proposed };
}

function noneYet(): Called {
  return Object.fromEntries(attentions.map(each => [each, 0])) as Called;
}

/** All of an item that attention hangs on: its clocks, and the day they stopped. Thousands are sent out on one day with the same limits. */
function likenessOf({ clocks, stage }: Item): string {
  return JSON.stringify([clocks, dayStopped(stage), 'stops' in stage ? stage.stops : null]);
}

/** Every open item with a clock, so many cases at a time, each opened once, so that the database and this process hold few at once. */
async function* openItems({ pool }: Platform): AsyncGenerator<Item> {
  for (let last = '00000000-0000-0000-0000-000000000000'; ; ) {
    const { rows } = await pool.query<{ id: string; items: Item[] }>(
      `select application.id, (
         select jsonb_agg(item.value) from jsonb_each(application.state -> 'items') as item
         where item.value #>> '{stage,status}' <> 'concluded' and item.value -> 'clocks' <> 'null'
       ) as items
       from (select distinct application from item
         where status <> 'concluded' and promised_due is not null and application > $1
         order by application limit $2) as open
       join application on application.id = open.application order by 1`,
      [last, atOnce],
    );
    for (const { items } of rows) yield* items;
    if (rows.length < atOnce) return;
    last = rows.at(-1)!.id;
  }
}
