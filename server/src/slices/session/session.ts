import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import type { Identity } from '../../identity/identity.ts';
import { sessionView } from '../../identity/session-view.ts';
import { cookieHeaders, endSessionOf, passCookies } from '../../identity/sessions.ts';

/** Who is here, and leaving. */
export function openSession(app: FastifyInstance, identity: Identity): void {
  serve(app, identityRoutes.showSession, ({ person }) => sessionView(identity, person));

  serve(app, identityRoutes.closeSession, async ({ person, request, reply }) => {
    const { platform, auth } = identity;
    await endSessionOf(platform, request);
    const { headers } = await auth.api.signOut({ headers: cookieHeaders(request), returnHeaders: true });
    passCookies(headers, reply);
    if (person.kind !== 'stranger')
      await recordAccess(platform, { act: 'signed-out', person, ip: request.ip });
    return sessionView(identity, { kind: 'stranger' });
  });
}
