import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { idleMinutes, longestStaffHours } from './auth.ts';
import type { Identity } from './identity.ts';
import { cookieHeaders, passCookies, sessionToken } from './sessions.ts';

/**
 * By the route that answers, not by the address as it was written: `/%61pi/…` is the same door. What no route answers asks nobody.
 */
function isApi({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith('/api/') === true;
}

/** Asks who is there once for every request under /api, before anything else sees it: `request.person`. */
export function recognise(app: FastifyInstance, identity: Identity): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isApi(request)) return;
    const value = await personOf(identity, request, reply);
    Object.defineProperty(request, 'person', { value });
  });
}

/**
 * Who sent this request. One indexed query; a session whose user was disabled, is idle for 30 minutes, or was opened by a
 * member of staff more than 12 hours ago is a stranger's. Once a minute the library moves the idle limit on.
 */
export async function personOf(
  identity: Identity,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Person> {
  const token = sessionToken(identity.platform, request);
  if (token === null) return stranger;
  const { rows } = await identity.platform.pool.query<Found>({
    name: 'person-of',
    text: personSql,
    values: [token],
  });
  const found = rows[0];
  if (found === undefined) return stranger;
  if (found.grows_old && isAnAct(request)) {
    const renewed = await identity.auth.api
      .getSession({ headers: cookieHeaders(request), returnHeaders: true })
      .catch(() => null); // ended by somebody else in this very moment: the next request will say so
    if (renewed !== null) passCookies(renewed.headers, reply);
  }
  return personFrom(found);
}

const stranger: Person = { kind: 'stranger' };

type Found = {
  user_id: string;
  grows_old: boolean;
  name: string | null;
  agency: string;
  division: string;
  roles: StaffRole[];
};

const personSql = `
  select session.user_id, session.expires_at < now() + interval '${idleMinutes - 1} minutes' as grows_old,
         staff.name, staff.agency, staff.division, staff.roles
  from auth_session session
  left join staff on staff.id = session.user_id
  left join citizen on citizen.id = session.user_id
  where session.token = $1 and session.expires_at > now()
    and (citizen.id is not null
         or (staff.status = 'active' and staff.activated_at is not null
             and session.created_at > now() - interval '${longestStaffHours} hours'))`;

function personFrom({ user_id: id, name, agency, division, roles }: Found): Person {
  return name === null ? { kind: 'citizen', id } : { kind: 'staff', id, name, agency, division, roles };
}

/** An open page asks who is there every few minutes; that alone must not keep an abandoned desk signed in. */
function isAnAct({ method, routeOptions }: FastifyRequest): boolean {
  return !(method === 'GET' && routeOptions.url === '/api/session');
}
