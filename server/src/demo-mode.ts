import { randomUUID } from 'node:crypto';
import { type CastMember, cast, demoPassword, demoTotpSecret } from '@yimen/demo/cast.ts';
import { pastQuarterDaysAgo } from '@yimen/demo/past-quarter-story.ts';
import type { Scene, Step } from '@yimen/demo/scene.ts';
import { story } from '@yimen/demo/story.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { quarterOf } from '@yimen/domain/assessment/period.ts';
import { addDays } from '@yimen/domain/plain/date.ts';
import { citizenForWalkIn } from './identity/citizens.ts';
import { claimNumbers } from './identity/claim-numbers.ts';
import { createStaff, findStaffByName } from './identity/staff.ts';
import { fixAssessment } from './slices/assessment/fix-assessment.ts';
import { sendWaiting } from './sms/outbox.ts';
import { demoSms } from './sms/port.ts';
import { act } from './store/act.ts';
import { listFixed } from './store/assessment/fixed-sheets.ts';
import { firstPin } from './store/definitions.ts';
import { type Platform, platform as platformOf } from './store/platform.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Loads the cast and its story. Each member and each scene is skipped when it is there already: a start that was broken off is made
 * good by the next, save that a scene broken off midway stays as far as it got, and a second start changes nothing. The story
 * stands on the first definition, so that what is published later cannot break it. Demo only.
 */
export async function seedDemo(platform: Platform): Promise<void> {
  const { rows } = await platform.pool.query<{ username: string }>('select username from staff');
  const there = new Set(rows.map(each => each.username));
  const lacking = cast.filter(each => !there.has(each.username));
  await Promise.all(lacking.map(member => join(platform, member)));
  const told = new Map<string, number>();
  for (const scene of story) {
    const earlier = told.get(scene.soldier.idNumber) ?? 0;
    told.set(scene.soldier.idNumber, earlier + 1);
    await play(platform, scene, earlier);
  }
  await fixPastQuarter(platform);
}

/** The province fixes the sheet of the quarter before, once (R6.3). */
async function fixPastQuarter(platform: Platform): Promise<void> {
  const period = quarterOf(addDays(platform.today(), -pastQuarterDaysAgo));
  if ((await listFixed(platform.db, '440000')).length > 0) return;
  const province = await findStaffByName(platform, 'gd-lead');
  await fixAssessment(platform, province, { period, settings: 1, after: 0, because: '季度考核结果定稿' });
}

/** Each password is hashed for itself, which takes its time: side by side. */
async function join(platform: Platform, member: CastMember): Promise<void> {
  const totpSecret = demoTotpSecret(member.username);
  await createStaff(platform, { ...member, password: demoPassword, totpSecret });
}

/** `earlier`: how many scenes of the same soldier came before this one. */
async function play(
  platform: Platform,
  { soldier, declared, daysAgo, steps }: Scene,
  earlier: number,
): Promise<void> {
  const id = randomUUID();
  const applicant = await citizenForWalkIn(platform, soldier);
  const begun = await platform.pool.query('select 1 from application where applicant = $1', [applicant]);
  if (begun.rowCount! > earlier) return;
  const citizen: Person = { kind: 'citizen', id: applicant };
  const settlement = String(soldier.answers.settlement);
  const start = {
    type: 'start' as const,
    id,
    applicant,
    settlement,
    answers: soldier.answers,
    unticked: [],
    declared,
  };
  await act(at(platform, daysAgo), { person: citizen, command: start, id }, () => null);
  await sendWaiting(at(platform, daysAgo), demoSms);
  for (const step of steps) {
    const then = at(platform, step.daysAgo);
    await act(
      then,
      {
        person: await personOf(platform, step, citizen),
        command: step.do(then.today()),
        id,
        along: async connection => {
          if (!(await claimNumbers(platform, connection, applicant, null)))
            throw new Error(`somebody else goes by the number of ${soldier.name}`);
        },
      },
      () => null,
    );
    await sendWaiting(then, demoSms);
  }
}

async function personOf(platform: Platform, { as }: Step, citizen: Person): Promise<Person> {
  return as === 'applicant' ? citizen : await findStaffByName(platform, as);
}

/** The same platform some days ago, so that the visitor finds clocks already running, under what was in force on the first day. */
function at({ pool, db, keys, calendar }: Platform, daysAgo: number): Platform {
  return platformOf({
    pool,
    db,
    keys,
    calendar,
    inForce: firstPin,
    now: () => new Date(Date.now() - daysAgo * day).toISOString(),
  });
}
