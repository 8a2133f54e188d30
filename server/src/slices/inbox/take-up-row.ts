import type { Person } from '@yimen/domain/access/person.ts';
import { act } from '../../store/act.ts';
import { itemRow } from '../../store/act-rows.ts';
import { countedBy } from '../../store/attention-columns.ts';
import { labelOf } from '../../store/box.ts';
import { readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';
import { inboxLine, mentionedIn } from './inbox-row.ts';

type Asked = {
  person: Person;
  key: string | null;
  params: { id: string; item: string };
  body: { seen: number };
};

/**
 * 认领 or 签收 from a row of the list. It is answered with that row as it now stands and nothing more: whoever takes up forty rows at
 * once has opened nobody's file, so there is no view to put on record (PIPL art.6). Opening the item is an act of its own.
 */
export function takeUpRow(
  platform: Platform,
  { person, key, params: { id, item }, body: { seen } }: Asked,
  type: 'claim' | 'receive',
) {
  return act(platform, { person, command: { type, item, seen }, id, key }, async ({ stored, connection }) => {
    const { state, box } = readableBy(person, 'readItem', stored, item);
    const { id: application, number, settlement } = state;
    const stands = state.items[item]!;
    const row = {
      ...itemRow(stands, countedBy(platform)),
      ...{ application, number, settlement, stands, pin: state },
      applicant: labelOf(box?.contents ?? {}, state),
    };
    const me = person.kind === 'staff' ? person.id : '';
    return inboxLine(platform, row, me, await staffNames(platform, mentionedIn(row, me), connection));
  });
}
