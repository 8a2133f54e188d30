import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { StaffRole } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { actOnSheet } from '@yimen/server/annex/act-on-sheet.ts';
import { openRound } from '@yimen/server/annex/open-round.ts';
import { settle } from '@yimen/server/jobs/settle.ts';
import { typed } from '@yimen/server/slices/test-annex-calls.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { acted, results, staff } from '@yimen/server/store/test-platform.ts';
import type { Clock } from '../bench/million/clock.ts';

/** What the lives of the large database never do, and the assessment counts: materials promised for later (容缺), one brought and one not. */
export async function promises(platform: Platform, clock: Clock): Promise<void> {
  for (const kept of [true, false]) {
    clock.dayBegins('2026-11-13');
    const applicant = randomUUID();
    const { marks, ...given } = registerEleven({ id: randomUUID(), applicant });
    const clerk = staff('440781-window', 'clerk');
    const { state } = await acted(platform, clerk, given.id, {
      ...given,
      marks: marks.filter(({ material }) => material !== 'M18'),
      ...{ next: 'accept', declined: [] },
      deferral: { materials: ['M18'], signed: true, until: null },
    });
    const report = { item: '01', seen: null, outcome: 'granted', result: results['01'] };
    const conclude = { type: 'conclude', ...report } as Command;
    await acted(platform, staff('440781-veterans', 'handler'), state.id, conclude);
    if (kept) {
      const came = [{ material: 'M18', found: 'seen' as const, copies: 1 }];
      await acted(platform, clerk, state.id, { type: 'checkMaterials', marks: came });
    } else {
      clock.dayBegins('2026-11-30');
      await settle(platform, state.id, { type: 'settleDeferrals' }, 'deferrals');
    }
    await acted(platform, { kind: 'citizen', id: applicant }, state.id, { type: 'withdraw' });
  }
}

/** A round of the annex: one county hands in on its last day, 东莞 on the day after, the others never. */
export async function annexRound(platform: Platform, clock: Clock): Promise<void> {
  const of = (division: string, ...roles: StaffRole[]) => staff(`${division}-veterans`, ...roles);
  clock.dayBegins('2026-11-18');
  const days = { from: '2026-01-01', to: '2026-11-18', due: '2026-11-20' } as const;
  const wanted = { title: '2026年第四季度', ...days };
  const round = await openRound(platform, of('440000', 'supervisor'), wanted, null);
  for (const [day, city, division] of [
    ['2026-11-20', '440700', '440781'],
    ['2026-11-21', '441900', '441900'],
  ] as const) {
    clock.dayBegins(day);
    const fill = typed.map(each => ({ type: 'enterCell', division, reason: '含纸面办件', ...each }));
    const wishes = [...fill, { type: 'submitRow', division }] as Parameters<typeof actOnSheet>[1]['wishes'];
    const person = of(division, 'lead');
    await actOnSheet(platform, { person, name: { round, city }, wishes, key: null });
  }
}
