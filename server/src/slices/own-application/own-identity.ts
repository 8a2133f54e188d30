import type { Person } from '@yimen/domain/access/person.ts';
import type { FieldProblem } from '@yimen/domain/form/check.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { attachIdNumber } from '../../identity/attach-id-number.ts';
import { findCitizen } from '../../identity/citizens.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';

/**
 * Before a soldier submits: the form speaks of the person who signed in. One who came with his 退出现役证 is known by his
 * 公民身份号码 from now on. Answers the revision that was looked at, so that nothing slips in between.
 */
export async function sureOfOwnIdentity(platform: Platform, person: Person, id: string): Promise<number> {
  const { state, box } = await findForReading(platform, person, 'readOwn', id);
  const answers = (box?.contents[state.answers] ?? {}) as Answers;
  const citizen = person.kind === 'citizen' ? await findCitizen(platform, person.id) : null;
  if (citizen === null) throw new DoorProblem('not-found');
  const problems: FieldProblem[] = [];
  if (answers.name !== undefined && answers.name !== citizen.name) {
    problems.push(wrong('name', '与登录时的姓名不一致，请改为本人姓名；登录时写错的，请退出后重新登录。'));
  }
  const given = typeof answers.idNumber === 'string' ? checkIdNumber(answers.idNumber) : null;
  if (given?.ok && !(await isHis(platform, citizen, given.idNumber))) {
    problems.push(
      wrong('idNumber', '与登录人的公民身份号码不一致，或已由他人登记；请核对，仍不行请到受理窗口办理。'),
    );
  }
  if (problems.length > 0) throw new RefusedAct({ code: 'answers-incomplete', problems });
  return state.revision;
}

/** What he said when he signed in is not asked again (R5.1): the form begins with it. */
export async function knownOfSelf(platform: Platform, citizen: string): Promise<Answers> {
  const known = await findCitizen(platform, citizen);
  if (known === null) return {};
  const { name, phone, idNumber, dischargeCard } = known;
  return {
    name,
    phone,
    ...(idNumber !== undefined && { idNumber }),
    ...(dischargeCard !== undefined && { dischargeCardNumber: dischargeCard }),
  };
}

async function isHis(
  platform: Platform,
  citizen: { id: string; idNumber?: string },
  idNumber: string,
): Promise<boolean> {
  if (citizen.idNumber !== undefined) return citizen.idNumber === idNumber;
  return (await attachIdNumber(platform, citizen.id, idNumber)).done === 'attached';
}

function wrong(field: string, sentence: string): FieldProblem {
  return { field, code: 'wrong', sentence };
}
