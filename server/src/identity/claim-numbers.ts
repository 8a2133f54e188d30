import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { findCitizen, saveCitizen } from './citizens.ts';

/**
 * Makes the numbers a soldier goes by his own, his (checked) 公民身份号码 among them: in the transaction of the act that hands his
 * application in, so that typing somebody else's number at the door takes nothing from him. False when one of them is already
 * somebody else's, or he goes by another himself; the transaction must then be given up.
 */
export async function claimNumbers(
  platform: Platform,
  connection: Queryable,
  id: string,
  idNumber: string | null,
): Promise<boolean> {
  await connection.query('select from citizen where id = $1 for update', [id]);
  const citizen = await findCitizen(platform, id, connection);
  if (citizen === null) throw new Error(`no citizen ${id}`);
  if (idNumber !== null && citizen.idNumber !== undefined && citizen.idNumber !== idNumber) return false;
  if (citizen.claimed && (idNumber === null || citizen.idNumber === idNumber)) return true;
  try {
    await saveCitizen(
      platform,
      { ...citizen, claimed: true, ...(idNumber !== null && { idNumber }) },
      connection,
    );
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '23505') return false; // he was a moment faster
    throw error;
  }
}
