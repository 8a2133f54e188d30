import { randomUUID } from 'node:crypto';
import { registerEleven } from '@yimen/demo/registration.ts';
import type { Soldier } from '@yimen/demo/soldiers.ts';
import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { newKeyMaterial } from '../seal/platform-key-file.ts';
import { platformKeysOf } from '../seal/platform-keys.ts';
import { act } from './act.ts';
import { createDatabase } from './database.ts';
import { firstPin } from './definitions.ts';
import { createTestDatabase } from './embedded/test-cluster.ts';
import type { Stored } from './find-application.ts';
import { migrate } from './migrate.ts';
import { type Platform, platform as platformOf } from './platform.ts';

export const keyMaterialForTests = newKeyMaterial();
export const keysForTests = platformKeysOf(keyMaterialForTests);

/** A platform on a database of its own, cloned from a migrated template; for tests only. */
export async function testPlatform(
  now?: () => string,
  size?: { size: number },
): Promise<Platform & { close: () => Promise<void> }> {
  const { connection } = await createTestDatabase({
    name: 'store',
    prepare: async where => {
      const { db } = createDatabase(where);
      await migrate(db);
      await db.destroy();
    },
  });
  const { pool, db } = createDatabase(connection, size);
  const made = platformOf({ pool, db, keys: keysForTests, inForce: firstPin, ...(now && { now }) });
  return { ...made, close: () => db.destroy() };
}

/** A member of an agency who exists only for a test. */
export function staff(agency: string, ...roles: StaffRole[]): Extract<Person, { kind: 'staff' }> {
  const id = randomUUID();
  return { kind: 'staff', id, name: '测试', agency, division: agency.split('-')[0]!, roles };
}

/** Acts and answers what is stored after it. */
export function acted(
  platform: Platform,
  person: Person,
  id: string,
  command: Command,
  key: string | null = null,
): Promise<Stored> {
  return act(platform, { person, command, id, key }, ({ stored }) => stored);
}

/** An application for all eleven items, accepted at the window and sent out. */
export function acceptedEleven(platform: Platform, soldier?: Soldier): Promise<Stored> {
  const command = registerEleven({ id: randomUUID(), applicant: randomUUID() }, soldier);
  return acted(platform, staff('440781-window', 'clerk'), command.id, command);
}

/** Valid results for each item, as its department would enter them. */
export const results: Record<string, Answers> = {
  '01': {
    reportDate: '2026-11-10',
    householdLetterNumber: '台退户字〔2026〕1号',
    insuranceLetterNumber: '台退保字〔2026〕1号',
  },
  '02': {
    militaryStatus: 'discharged',
    registeredAddress: '广东省江门市台山市台城街道演示路1号',
    householdNumber: '123456',
  },
  '03': { receivingPartyOrganisation: '台城街道演示社区党支部', partyReceivedDate: '2026-11-12' },
  '04': { receivingLeagueOrganisation: '台城街道演示社区团支部', leagueReceivedDate: '2026-11-12' },
  '05': { pensionOutcome: 'connected', pensionMonths: '24' },
  '06': { medicalInsuredFrom: '2026-12-01' },
  '07': { reserveOutcome: 'updated-and-registered', reserveRegisteredDate: '2026-11-12' },
  '08': { recordNumber: '4407812026000001' },
  '09': { approvedMonths: '24', approvedAmount: '36000' },
  '10': { trainingClass: '2026年冬季适应性培训班' },
  '11': { licenceFileNumber: '440700000001', grantedClass: 'C1' },
};
