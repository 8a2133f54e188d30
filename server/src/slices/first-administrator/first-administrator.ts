import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import { getAgency } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { choosePassword, confirmFactor, getInvited } from '../../identity/activation.ts';
import type { Identity } from '../../identity/identity.ts';
import { limitPerAddress } from '../../identity/limits.ts';

/** Taking up an account by its one-time link: the first administrator's, printed at start, and those that administrators hand out. */
export function openFirstAdministrator(app: FastifyInstance, { platform }: Identity): void {
  const limit = limitPerAddress(app, 120, '10 minutes');

  serve(app, identityRoutes.showLink, async ({ params: { token }, request }) => {
    await limit(request);
    const { link, staff } = await getInvited(platform, token);
    const { name: agency } = getAgency(platform.directory, staff.agency);
    return {
      purpose: link.purpose,
      username: staff.username,
      name: staff.name,
      agency,
      expiresAt: link.expires_at,
    };
  });
  serve(app, identityRoutes.setPasswordByLink, async ({ params: { token }, body, request }) => {
    await limit(request);
    return choosePassword(platform, token, body);
  });
  serve(app, identityRoutes.confirmLink, async ({ params: { token }, body: { code }, request }) => {
    await limit(request);
    const confirmed = await confirmFactor(platform, token, code, request.ip);
    const { id, username, name, agency, division, roles } = confirmed;
    const person = { kind: 'staff' as const, id, name, agency, division, roles };
    await recordAccess(platform, { act: 'account-activated', person, ip: request.ip });
    return { username };
  });
}
