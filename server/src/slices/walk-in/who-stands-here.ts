import { randomUUID } from 'node:crypto';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import {
  type Citizen,
  createCitizen,
  findCitizenByClaim,
  findCitizenByPair,
  plainIdNumber,
  plainly,
  saveCitizen,
} from '../../identity/citizens.ts';
import { claimNumbers } from '../../identity/claim-numbers.ts';
import { contactDiffers } from '../../identity/contact-differs.ts';
import { detachNumber } from '../../identity/detach-number.ts';
import { contactDiffering, isRenewableAt, renewAtWindow } from '../../identity/renew-at-window.ts';
import type { Queryable } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';
import { type Open, refuseSecond } from './open-application.ts';

export type Said = { name: string; idNumber: string; phone: string };
/**
 * Whose application it becomes, and how that comes true in its transaction: answers the applications left open with an account that was
 * parted from him, or null when somebody was faster and all must be given up.
 */
export type Standing = {
  applicant: string;
  known: Citizen | null;
  settled: ContactChoice | undefined;
  bind: (connection: Queryable) => Promise<string[] | null>;
};

/**
 * The person at the counter, card in hand, against the account that goes by his number (decision 0006). Where name or phone differ the
 * clerk is asked, in every county, and nothing is bound without her answer (`contact-differs`). Writes nothing itself.
 */
export async function whoStandsHere(
  platform: Platform,
  given: Said,
  { contact, reach, openOf }: { contact: ContactChoice | undefined; reach: string; openOf: OpenOf },
): Promise<Standing> {
  const said = { ...plainly(given), idNumber: plainIdNumber(given.idNumber) };
  const known = await findCitizenByClaim(platform, claimOf(said));
  if (known === null) return newcomer(platform, said, null);
  const differing = contactDiffering(known, said);
  const own = { applicant: known.id, known, settled: undefined };
  const claims = async (connection: Queryable) =>
    (await claimNumbers(platform, connection, known.id, said.idNumber)) ? [] : null;
  if (Object.keys(differing).length === 0) return { ...own, bind: claims };
  const open = await openOf(known.id);
  const ours = await isRenewableAt(platform, known.id, reach);
  const choices: ContactChoice[] = [
    ...(open === null ? (['keep'] as const) : []),
    ...(open === null && ours ? (['renew'] as const) : []),
    ...(known.claimed ? (['detach'] as const) : []),
  ];
  if (contact === undefined) throw contactDiffers(differing, choices, ours, open);
  if (contact === 'detach' && known.claimed)
    return newcomer(platform, said, known, await findCitizenByPair(platform, claimOf(said)));
  if (contact === 'keep') return { ...own, settled: 'keep', bind: claims };
  refuseSecond(open);
  if (!choices.includes('renew')) throw contactDiffers(differing, choices, ours, open);
  return {
    ...own,
    settled: 'renew',
    bind: async connection =>
      (await renewAtWindow(platform, connection, known.id, said, reach)) ? claims(connection) : null,
  };
}

type OpenOf = (applicant: string) => Promise<Open | null>;

/** One whose number is nobody's, or is taken from the account that held it; `pair` has come with this number and phone before. */
function newcomer(
  platform: Platform,
  { name, phone, idNumber }: Said,
  holder: Citizen | null,
  pair: Citizen | null = null,
): Standing {
  const citizen = { ...pair, id: pair?.id ?? randomUUID(), claimed: true, name, phone, idNumber };
  return {
    applicant: citizen.id,
    known: null,
    settled: holder === null ? undefined : 'detach',
    bind: async connection => {
      const left = holder === null ? [] : await detachNumber(platform, connection, holder.id, idNumber);
      if (left === null) return null;
      try {
        await (pair === null ? createCitizen : saveCitizen)(platform, citizen, connection);
        return left;
      } catch (error) {
        if ((error as { code?: string }).code === '23505') return null;
        throw error;
      }
    },
  };
}

function claimOf({ idNumber, ...said }: Said) {
  return { kind: 'id-number' as const, number: idNumber, ...said };
}
