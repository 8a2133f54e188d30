import type { Application } from '@yimen/domain/application/application.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { RefusedAct } from '../http/problem.ts';
import type { Platform } from '../store/platform.ts';
import { findCitizen } from './citizens.ts';

/**
 * After submission the form stays this person's, in this place: a corrected 公民身份号码 must be the applicant's own, so must a name that he
 * corrects himself (the window asks with his card before it, `amendedContact`), and where he settles is not amended: papers, departments
 * and days hang on it.
 */
export async function refuseAnotherPerson(
  platform: Platform,
  { applicant, settlement }: Pick<Application, 'applicant' | 'settlement'>,
  changes: Answers,
  by: 'applicant' | 'window',
): Promise<void> {
  const known = await findCitizen(platform, applicant);
  const given = typeof changes.idNumber === 'string' ? checkIdNumber(changes.idNumber) : null;
  const another = given?.ok === true && known?.idNumber !== undefined && given.idNumber !== known.idNumber;
  const renamed = by === 'applicant' && typeof changes.name === 'string' && known !== null;
  const problems = [
    ...(another
      ? [wrong('idNumber', '与申请人登记的公民身份号码不一致；确属登记错误的，请撤回后重新申请。')]
      : []),
    ...(renamed && changes.name !== known.name
      ? [wrong('name', '与登记的姓名不一致；登记错了的，请带证件到受理窗口当面更正。')]
      : []),
    ...(changes.settlement !== undefined && changes.settlement !== settlement
      ? [wrong('settlement', '提交后不能更改安置地：请撤回后在新的安置地重新申请。')]
      : []),
  ];
  if (problems.length > 0) throw new RefusedAct({ code: 'answers-incomplete', problems });
}

function wrong(field: string, sentence: string) {
  return { field, code: 'wrong' as const, sentence };
}
