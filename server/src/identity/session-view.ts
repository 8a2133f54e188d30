import type { identityRoutes } from '@yimen/contract/routes/identity.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { maskPhone } from '@yimen/domain/plain/mask.ts';
import { fullName, getAgency } from '@yimen/domain/service/directory.ts';
import type { z } from 'zod';
import { findCitizen } from './citizens.ts';
import type { Identity } from './identity.ts';
import { findStaff } from './staff.ts';

export type SessionView = z.input<(typeof identityRoutes)['showSession']['response']>;

/** Who is here, told to himself. */
export async function sessionView({ platform, demo }: Identity, person: Person): Promise<SessionView> {
  const always = { demo, serverTime: platform.now() };
  if (person.kind === 'citizen') {
    const citizen = await findCitizen(platform, person.id);
    if (citizen === null) return { kind: 'stranger', ...always };
    const { id, name, phone } = citizen;
    return { kind: 'citizen', id, name, maskedPhone: maskPhone(phone), ...always };
  }
  if (person.kind === 'stranger') return { kind: 'stranger', ...always };
  const { directory } = platform;
  const { id, name, roles, division } = person;
  const agency = getAgency(directory, person.agency);
  const account = await findStaff(platform, id);
  return {
    kind: 'staff',
    id,
    username: account?.username ?? '',
    name,
    agency: { id: agency.id, name: agency.name, line: agency.line },
    division: { code: division, name: fullName(directory, division) },
    roles: [...roles],
    ...always,
  };
}
