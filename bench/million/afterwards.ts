import { randomUUID } from 'node:crypto';
import type { Person } from '@yimen/domain/access/person.ts';
import { archivesItselfOn } from '@yimen/domain/application/archive-obstacles.ts';
import { isGranted } from '@yimen/domain/application/item.ts';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import { isOnPaper } from '@yimen/domain/service/delivery-rule.ts';
import { getItem } from '@yimen/domain/service/lookup.ts';
import { service } from '@yimen/laws/world.ts';
import type { Acting } from './acting.ts';
import type { Life } from './life.ts';
import { memberOf } from './office.ts';

/** What happens in one day after it ended: results fetched, a rating, the archive. The package is none; only the act is. */
export function afterwards(played: Acting, life: Life, applicant: Person) {
  const { random, platform, does } = played;
  const clerk = memberOf(`${life.home}-window`, 'clerk');
  const rates = random.chance(0.4);

  const fetches = async () => {
    const left = Object.values(played.state.items).find(
      item => isGranted(item) && item.delivered === null && isOnPaper(getItem(service, item.code)),
    );
    if (left !== undefined && isWorkingDay(played.today, platform.calendar) && random.chance(0.5))
      await does(clerk, { item: left.code, seen: null, type: 'deliver', way: 'pickup' });
  };
  const rated = async () => {
    if (!rates || (played.state.ratings ?? []).length > 0 || !random.chance(0.2)) return;
    const level = random.chance(0.03) ? 2 : random.pick([3, 4, 5, 5, 5] as const);
    await does(applicant, { type: 'rate', level, indicators: { efficiency: level }, channel: 'online' });
  };
  const archived = async () => {
    const on = archivesItselfOn(played.state, service);
    if (on === null || played.today < on) return;
    const sealed = {
      ...{ package: randomUUID(), manifest: 'f'.repeat(64), pieces: ['e'.repeat(64)] },
      ...{ bytes: 1, parts: 1 },
    };
    const { revision } = played.state;
    await does({ kind: 'system', id: 'archive' }, { type: 'archive', sealed, on: played.today, revision });
  };

  return async (): Promise<void> => {
    await fetches();
    await rated();
    await archived();
  };
}
