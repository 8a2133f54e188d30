import { inTransaction } from '../store/in-transaction.ts';
import type { Platform } from '../store/platform.ts';
import { type Citizen, findCitizen, findCitizenByIdNumber, plainIdNumber, saveCitizen } from './citizens.ts';

/**
 * What came of it. `merged`: the same person was known under `into`, and the row asked about is gone. `refused`: the number belongs to
 * somebody who cannot be shown to be the same person, or both have applications; the window sorts that out.
 */
export type Attached = { done: 'attached' } | { done: 'merged'; into: string } | { done: 'refused' };

/**
 * A soldier who signed in by his 退出现役证 now gives his (checked) ID number. Two rows become one only when name and phone agree and at
 * most one of them has applications: history names its applicant for ever (law 3), so no application changes hands.
 */
export async function attachIdNumber(platform: Platform, id: string, given: string): Promise<Attached> {
  const idNumber = plainIdNumber(given);
  const citizen = await findCitizen(platform, id);
  if (citizen === null) throw new Error(`no citizen ${id}`);
  if (citizen.idNumber !== undefined)
    return citizen.idNumber === idNumber ? { done: 'attached' } : { done: 'refused' };
  const other = await findCitizenByIdNumber(platform, idNumber);
  if (other === null) {
    await saveCitizen(platform, { ...citizen, idNumber });
    return { done: 'attached' };
  }
  if (other.name !== citizen.name || other.phone !== citizen.phone) return { done: 'refused' };
  if (!(await hasApplications(platform, citizen.id))) return merge(platform, citizen, other);
  if (!(await hasApplications(platform, other.id))) {
    await merge(platform, other, citizen);
    return { done: 'attached' };
  }
  return { done: 'refused' };
}

async function merge(platform: Platform, gone: Citizen, kept: Citizen): Promise<Attached> {
  const idNumber = kept.idNumber ?? gone.idNumber;
  const dischargeCard = kept.dischargeCard ?? gone.dischargeCard;
  await inTransaction(platform.pool, async connection => {
    await connection.query('delete from citizen where id = $1', [gone.id]);
    await connection.query('delete from auth_user where id = $1', [gone.id]); // and with it every session
    const numbers = {
      ...(idNumber !== undefined && { idNumber }),
      ...(dischargeCard !== undefined && { dischargeCard }),
    };
    await saveCitizen(platform, { ...kept, ...numbers }, connection);
  });
  return { done: 'merged', into: kept.id };
}

async function hasApplications({ pool }: Platform, id: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select from application where applicant = $1 and status <> 'discarded' limit 1`,
    [id],
  );
  return rowCount !== 0;
}
