import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { DoorProblem } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { forgetAttempts, takeAttempt } from './attempts.ts';
import { isUsername } from './auth.ts';
import { getLink, type Link, useLink } from './one-time-link.ts';
import { isStrongPassword } from './passwords.ts';
import { findTotpSecret, newTotpSecret, otpauthUri, plainCode, stepOf, useStep } from './second-factor.ts';
import { activate, enrol, findStaff, type Staff, setPassword } from './staff.ts';

/** The account a link is for. A disabled account's link has stopped working. */
export async function getInvited(platform: Platform, token: string): Promise<{ link: Link; staff: Staff }> {
  const link = await getLink(platform, token);
  const staff = await findStaff(platform, link.staff);
  if (staff === null || staff.status === 'disabled') throw new DoorProblem('link-expired');
  return { link, staff };
}

/**
 * First half of taking up an account: a password, answered by a fresh second-factor secret. May be done again until the second half has
 * used the link up. Only the first administrator may name himself.
 */
export async function choosePassword(
  platform: Platform,
  token: string,
  given: { password: string; username?: string | undefined; name?: string | undefined },
): Promise<{ otpauth: string; secret: string }> {
  const { link, staff } = await getInvited(platform, token);
  const named =
    link.purpose === 'first-administrator' ? await rename(platform, staff, given) : staff.username;
  if (!isStrongPassword(given.password, named)) throw new DoorProblem('weak-password');
  const secret = newTotpSecret();
  await setPassword(platform, staff.id, given.password);
  await enrol(platform, staff.id, secret);
  return { otpauth: otpauthUri(named, secret), secret };
}

/** Second half: a code proves that the phone has the secret; the link is used up and the account is ready. Tries are counted as at sign-in. */
export async function confirmFactor(
  platform: Platform,
  token: string,
  code: string,
  ip: string,
): Promise<Staff> {
  const { staff } = await getInvited(platform, token);
  const aim = { tried: 'link-totp' as const, who: staff.id, ip };
  await takeAttempt(platform, aim);
  const secret = await findTotpSecret(platform, staff.id);
  const step = secret === null ? null : stepOf(secret, plainCode(code));
  if (step === null) throw new DoorProblem('code-wrong', { detail: wrongCode });
  await useLink(platform, token);
  await useStep(platform, staff.id, step);
  await activate(platform, staff.id);
  await forgetAttempts(platform, aim);
  return staff;
}

const wrongCode = '动态口令不正确。请确认手机时间准确，输入应用上正在显示的 6 位数字。';

async function rename(
  { pool }: Platform,
  staff: Staff,
  { username, name }: { username?: string | undefined; name?: string | undefined },
): Promise<string> {
  const wanted = (username ?? staff.username).trim().toLowerCase();
  const called = name === undefined ? staff.name : parsePersonName(name);
  const fields = [
    ...(isUsername(wanted) ? [] : [{ field: 'username', sentence: badUsername }]),
    ...(called === null ? [{ field: 'name', sentence: '请填写真实姓名。' }] : []),
  ];
  if (fields.length > 0) throw new DoorProblem('bad-request', { fields });
  await pool
    .query(
      `with account as (update auth_user set username = $2 where id = $1)
       update staff set username = $2, name = $3 where id = $1`,
      [staff.id, wanted, called],
    )
    .catch((error: unknown) => {
      throw (error as { code?: string }).code === '23505' ? new DoorProblem('name-taken') : error;
    });
  return wanted;
}

export const badUsername = '账号名用 3 至 32 位小写字母、数字、点、短横线或下划线，以字母开头。';
