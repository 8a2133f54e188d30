import { platformSealed } from '../seal/platform-sealed.ts';
import { citizenSeal } from './citizen-seal.ts';
import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';

/**
 * Where news of an application goes: the phone of the applicant's account, which a code has proven, or the window card in hand; never one
 * that is merely typed into a form. Null when there is no such account.
 */
export async function findApplicantPhone(
  { keys }: Pick<Platform, 'keys'>,
  connection: Queryable,
  applicant: string,
): Promise<string | null> {
  const { rows } = await connection.query<{ sealed: Buffer }>({
    name: 'applicant-phone',
    text: 'select sealed from citizen where id = $1',
    values: [applicant],
  });
  const row = rows[0];
  if (row === undefined) return null;
  return platformSealed(keys).openJson<{ phone: string }>(row.sealed, citizenSeal(applicant)).phone;
}
