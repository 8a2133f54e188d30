import type { Person } from '@yimen/domain/access/person.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { findCitizen } from '../../identity/citizens.ts';
import { claimNumbers } from '../../identity/claim-numbers.ts';
import type { Queryable } from '../../store/find-application.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';

/**
 * Before a soldier submits: the form speaks of the person who signed in. Answers the revision that was looked at, so that nothing slips
 * in between, and what must come true with the submission: the numbers he goes by become his own.
 */
export async function sureOfOwnIdentity(
  platform: Platform,
  person: Person,
  id: string,
): Promise<{ seen: number; along: (connection: Queryable) => Promise<void> }> {
  const { state, box } = await findForReading(platform, person, 'readOwn', id);
  const answers = (box?.contents[state.answers] ?? {}) as Answers;
  const citizen = person.kind === 'citizen' ? await findCitizen(platform, person.id) : null;
  if (citizen === null) throw new DoorProblem('not-found');
  if (answers.name !== undefined && answers.name !== citizen.name)
    throw wrong('name', '与登录时的姓名不一致，请改为本人姓名；登录时写错的，请退出后重新登录。');
  await refuseTooMany(platform, citizen.id);
  const given = typeof answers.idNumber === 'string' ? checkIdNumber(answers.idNumber) : null;
  return {
    seen: state.revision,
    along: async connection => {
      if (!(await claimNumbers(platform, connection, citizen.id, given?.ok ? given.idNumber : null)))
        throw wrong('idNumber', notHis);
    },
  };
}

/** Each submission uses up a number, occupies a window and sends messages: whoever corrects himself needs few of them. */
const submissionsADay = 5;

async function refuseTooMany({ pool, now }: Platform, citizen: string): Promise<void> {
  const { rows } = await pool.query<{ many: number }>(
    `select count(*)::int as many from application
     where applicant = $1 and submitted_at > $2::timestamptz - interval '1 day'`,
    [citizen, now()],
  );
  if (rows[0]!.many >= submissionsADay)
    throw new DoorProblem('too-many-requests', {
      detail: `24 小时内已经提交 ${submissionsADay} 次。请明天再提交；要改内容的，可以带证件到安置地受理窗口当面更正。`,
    });
}

const notHis =
  '与登录人的公民身份号码不一致，或已经登记过；请核对，登记过的请用公民身份号码登录，仍不行请到受理窗口办理。';

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

function wrong(field: string, sentence: string): RefusedAct {
  return new RefusedAct({ code: 'answers-incomplete', problems: [{ field, code: 'wrong', sentence }] });
}
