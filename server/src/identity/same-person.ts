import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { RefusedAct } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { findCitizen } from './citizens.ts';

/** After submission the form stays this person's: a corrected 公民身份号码 must still be the applicant's own. */
export async function refuseAnotherPerson(
  platform: Platform,
  applicant: string,
  changes: Answers,
): Promise<void> {
  if (typeof changes.idNumber !== 'string') return;
  const known = await findCitizen(platform, applicant);
  const given = checkIdNumber(changes.idNumber);
  if (known?.idNumber === undefined || !given.ok || given.idNumber === known.idNumber) return;
  const sentence = '与申请人登记的公民身份号码不一致；确属登记错误的，请撤回后重新申请。';
  throw new RefusedAct({
    code: 'answers-incomplete',
    problems: [{ field: 'idNumber', code: 'wrong', sentence }],
  });
}
