import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import { areKeptApart, rolesOfOffice } from '@yimen/domain/access/office-roles.ts';
import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { getDivision } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { type Access, recordAccess } from '../../identity/access-log.ts';
import { badUsername } from '../../identity/activation.ts';
import { isUsername } from '../../identity/auth.ts';
import type { Identity } from '../../identity/identity.ts';
import { makeLink } from '../../identity/one-time-link.ts';
import { createStaff, deactivate, type NewStaff } from '../../identity/staff.ts';
import { listStaff, staffLine } from './list-staff.ts';
import { getManaged, mayManage } from './may-manage.ts';
import { setStatus } from './set-status.ts';

/** Accounts of the offices in an administrator's division and below it (R6.1): opened by a link, never by a password he knows. */
export function openStaffAccounts(app: FastifyInstance, identity: Identity): void {
  const { platform, publicUrl } = identity;
  const record = (act: Access['act'], person: Person, subject: string, ip: string) =>
    recordAccess(platform, { act, person, subject, ip });
  const line = async (person: Person, id: string) =>
    staffLine(platform, await getManaged(platform, person, id));
  const invite = async (id: string) => {
    const { path, expiresAt } = await makeLink(platform, 'activate', id);
    return { path, url: publicUrl + path, expiresAt };
  };

  serve(app, identityRoutes.listStaff, ({ person, query }) => listStaff(platform, person, query));
  serve(app, identityRoutes.listStaffAgencies, ({ person, query: { division } }) => ({
    agencies: mayManage(person, division)
      ? [...platform.directory.agencies.values()]
          .filter(agency => agency.division === division)
          .map(({ id, name, line }) => ({
            id,
            name,
            line,
            roles: rolesOfOffice(line, levelOf(platform, division)),
          }))
      : [],
  }));
  serve(app, identityRoutes.createStaff, async ({ person, body, request }) => {
    const id = await createStaff(platform, checked(identity, person, body));
    await record('account-created', person, id, request.ip);
    return { staff: await line(person, id), link: await invite(id) };
  });
  serve(app, identityRoutes.disableStaff, async ({ person, params: { id }, request }) => {
    await getManaged(platform, person, id);
    refuseOneself(person, id);
    await setStatus(platform, id, 'disabled');
    await record('account-disabled', person, id, request.ip);
    return { staff: await line(person, id) };
  });
  serve(app, identityRoutes.enableStaff, async ({ person, params: { id }, request }) => {
    await getManaged(platform, person, id);
    await setStatus(platform, id, 'active');
    await record('account-enabled', person, id, request.ip);
    return { staff: await line(person, id) };
  });
  serve(app, identityRoutes.resetStaff, async ({ person, params: { id }, request }) => {
    await getManaged(platform, person, id);
    refuseOneself(person, id);
    await deactivate(platform, id);
    await record('account-reset', person, id, request.ip);
    return { staff: await line(person, id), link: await invite(id) };
  });
}

/** The new account as it may be made, or a sentence at each field. An office outside the division is no office. */
function checked({ platform }: Identity, person: Person, given: NewStaff): NewStaff {
  const username = given.username.trim().toLowerCase();
  const name = parsePersonName(given.name);
  const agency = platform.directory.agencies.get(given.agency);
  const known = agency !== undefined && mayManage(person, agency.division);
  const fitting =
    agency !== undefined &&
    given.roles.every(fitsIn(rolesOfOffice(agency.line, levelOf(platform, agency.division))));
  const apart = areKeptApart(given.roles);
  if (isUsername(username) && name !== null && known && fitting && apart)
    return { username, name, agency: agency.id, roles: [...new Set(given.roles)] };
  throw new DoorProblem('bad-request', {
    fields: [
      ...(isUsername(username) ? [] : [{ field: 'username', sentence: badUsername }]),
      ...(name === null ? [{ field: 'name', sentence: '请填写工作人员的真实姓名。' }] : []),
      ...(known ? [] : [{ field: 'agency', sentence: '请选择本辖区内的单位。' }]),
      ...(apart
        ? []
        : [
            {
              field: 'roles',
              sentence:
                '管理员不能兼任其他岗位：管理账号与办理、督导、查看日志须由不同的人担任，请另开账号。',
            },
          ]),
      ...(fitting ? [] : [{ field: 'roles', sentence: '这个单位不能设这样的岗位，请按单位职责选择。' }]),
    ],
  });
}

function levelOf({ directory }: Identity['platform'], division: string) {
  return getDivision(directory, division).level;
}

function fitsIn(allowed: readonly StaffRole[]): (role: StaffRole) => boolean {
  return role => allowed.includes(role);
}

/** So that there is always an administrator left: himself he cannot shut out. */
function refuseOneself(person: Person, id: string): void {
  if (person.kind === 'staff' && person.id === id)
    throw new DoorProblem('bad-request', { detail: '不能停用或重置自己的账号，请由其他管理员办理。' });
}
