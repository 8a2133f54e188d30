import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { aimedAt, recordAccess } from '../../identity/access-log.ts';
import { codeValidSeconds, makeCode, redeemCode } from '../../identity/citizen-code.ts';
import { parseClaim } from '../../identity/claim.ts';
import { codeAgainSeconds } from '../../identity/code-limits.ts';
import type { Identity } from '../../identity/identity.ts';
import { limitPerAddress } from '../../identity/limits.ts';
import { sessionView } from '../../identity/session-view.ts';
import { cookieHeaders, endSessionOf, passCookies } from '../../identity/sessions.ts';
import { sendWaiting } from '../../sms/outbox.ts';

/** A soldier signs in by name, number and a code to his phone: an ID card is not demanded (domain.md §0.5). */
export function openCitizenSignIn(app: FastifyInstance, identity: Identity): void {
  const { platform, auth, sms } = identity;
  const limitCodes = limitPerAddress(app, 60, '10 minutes');
  const limitTries = limitPerAddress(app, 120, '10 minutes');

  serve(app, identityRoutes.requestCode, async ({ body, request }) => {
    await limitCodes(request);
    if (sms === null) throw new DoorProblem('sms-unavailable', { detail: noGateway });
    const claim = parseClaim(body);
    const { challenge } = await makeCode(platform, claim, request.ip);
    await recordAccess(platform, {
      act: 'code-requested',
      person: { kind: 'stranger' },
      subject: aimedAt(platform, claim.number),
      ip: request.ip,
    });
    // Not awaited: how long the gateway takes would tell whether the person is known.
    void sendWaiting(platform, sms).catch(error =>
      request.log.error({ err: error }, 'messages could not be sent'),
    );
    return { challenge, sentence: sent, validSeconds: codeValidSeconds, againSeconds: codeAgainSeconds };
  });

  serve(app, identityRoutes.openCitizenSession, async ({ body: { challenge, code }, request, reply }) => {
    await limitTries(request);
    const { ip } = request;
    const userId = await redeemCode(platform, challenge, code, ip).catch(async (error: unknown) => {
      const act =
        error instanceof DoorProblem && error.code === 'locked-out' ? 'locked-out' : 'sign-in-failed';
      await recordAccess(platform, { act, person: { kind: 'stranger' }, subject: challenge, ip });
      throw error;
    });
    await endSessionOf(platform, request);
    const { headers } = await auth.api.openSessionFor({
      body: { userId },
      headers: cookieHeaders(request, 'session'),
      returnHeaders: true,
    });
    passCookies(headers, reply);
    const person: Person = { kind: 'citizen', id: userId };
    await recordAccess(platform, { act: 'signed-in', person, ip });
    return sessionView(identity, person);
  });
}

const sent = '如果信息与登记一致，验证码已发送到该手机，5 分钟内有效。手机号已更换的，请到窗口变更。';
const noGateway = '短信服务还没有开通，暂时不能用验证码登录；请到窗口办理，或联系管理员。';
