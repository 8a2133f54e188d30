import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { aimedAt, recordAccess } from '../../identity/access-log.ts';
import { forgetAttempts, takeAttempt } from '../../identity/attempts.ts';
import type { Identity } from '../../identity/identity.ts';
import { limitPerAddress } from '../../identity/limits.ts';
import { pretendToCheck } from '../../identity/passwords.ts';
import { findTotpSecret, plainCode, stepOf, useStep } from '../../identity/second-factor.ts';
import { sessionView } from '../../identity/session-view.ts';
import { cookieHeaders, endSessionOf, passCookies } from '../../identity/sessions.ts';
import { findReadyStaff, findStaff, type StaffPerson } from '../../identity/staff.ts';

/** Staff sign in by account name and password, and then by a code from their authenticator app, always. */
export function openStaffSignIn(app: FastifyInstance, identity: Identity): void {
  const { platform } = identity;
  const limit = limitPerAddress(app, 300, '10 minutes');

  serve(app, identityRoutes.openStaffSession, async ({ body, request, reply }) => {
    await limit(request);
    const username = body.username.trim().toLowerCase();
    const aim = { tried: 'staff-password' as const, who: username, ip: request.ip };
    await logged(identity, request, username, async () => {
      await takeAttempt(platform, aim);
      await checkPassword(identity, { username, password: body.password }, reply);
    });
    await forgetAttempts(platform, aim);
    await endSessionOf(platform, request);
    return { next: 'totp' as const };
  });

  serve(app, identityRoutes.confirmStaffSession, async ({ body, request, reply }) => {
    await limit(request);
    const headers = cookieHeaders(request, 'session');
    const { userId } = await identity.auth.api.awaitedUser({ headers });
    const staff = userId === null ? null : await findStaff(platform, userId);
    if (staff === null) throw new DoorProblem('sign-in-failed', { detail: passwordFirst });
    const aim = { tried: 'staff-totp' as const, who: staff.id, ip: request.ip };
    await logged(identity, request, staff.username, async () => {
      await takeAttempt(platform, aim);
      await checkCode(identity, { staff: staff.id, code: plainCode(body.code), headers }, reply);
    });
    await forgetAttempts(platform, aim);
    const { id, name, agency, division, roles } = staff;
    const person: StaffPerson = { kind: 'staff', id, name, agency, division, roles };
    await recordAccess(platform, { act: 'signed-in', person, ip: request.ip });
    return sessionView(identity, person);
  });
}

/** Takes the same time and says the same whether the account is unknown, disabled, not yet taken up, or the password is wrong. */
async function checkPassword(
  { platform, auth }: Identity,
  body: { username: string; password: string },
  reply: FastifyReply,
): Promise<void> {
  const ready = await findReadyStaff(platform, body.username);
  if (ready === null) {
    await pretendToCheck(body.password);
    throw new DoorProblem('sign-in-failed');
  }
  const answer = await auth.api.signInUsername({ body, headers: new Headers(), asResponse: true });
  const said = (await answer.json().catch(() => null)) as { twoFactorRedirect?: boolean } | null;
  if (said?.twoFactorRedirect !== true) throw new DoorProblem('sign-in-failed');
  passCookies(answer.headers, reply);
}

/** A code opens one session only; in the demo, where codes are shown to everybody, the same one may be typed again. */
async function checkCode(
  { platform, auth, demo }: Identity,
  { staff, code, headers }: { staff: string; code: string; headers: Headers },
  reply: FastifyReply,
): Promise<void> {
  const secret = await findTotpSecret(platform, staff);
  const step = secret === null ? null : stepOf(secret, code);
  const fresh = step !== null && ((await useStep(platform, staff, step)) || demo);
  if (!fresh) throw new DoorProblem('code-wrong', { detail: wrongCode });
  const answer = await auth.api.verifyTOTP({ body: { code }, headers, asResponse: true });
  if (!answer.ok) throw new DoorProblem('sign-in-failed', { detail: passwordFirst });
  passCookies(answer.headers, reply);
}

/** Writes down what failed, at whom it was aimed, and whence. */
async function logged(
  { platform }: Identity,
  request: FastifyRequest,
  username: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof DoorProblem)
      await recordAccess(platform, {
        act: error.code === 'locked-out' ? 'locked-out' : 'sign-in-failed',
        person: { kind: 'stranger' },
        subject: aimedAt(platform, username),
        ip: request.ip,
      });
    throw error;
  }
}

const passwordFirst = '请先输入账号和密码；等待超过 10 分钟的，需要重新输入。';
const wrongCode = '动态口令不正确或已经用过。请输入应用上正在显示的 6 位数字，用过的要等下一个。';
