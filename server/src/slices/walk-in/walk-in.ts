import { randomUUID } from 'node:crypto';
import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { ContactChoice } from '@yimen/domain/application/contact-choice.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { isSettlement } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance } from 'fastify';
import type { Files } from '../../files/open-files.ts';
import { putFor } from '../../files/put-for.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { type Access, recordAccess, recordAccessTo } from '../../identity/access-log.ts';
import { findCitizenByIdNumber, plainIdNumber } from '../../identity/citizens.ts';
import { limitPerPerson } from '../../identity/limits.ts';
import { findReach } from '../../identity/window-reach.ts';
import { act } from '../../store/act.ts';
import type { Queryable } from '../../store/find-application.ts';
import { readableBy } from '../../store/find-for-reading.ts';
import { findOpenCases } from '../../store/find-open-cases.ts';
import type { Platform } from '../../store/platform.ts';
import { windowViewOf } from '../../store/window-view-of.ts';
import { fromEarlier } from './from-earlier.ts';
import { openLookUp } from './look-up.ts';
import { findOpenApplication, refuseSecond } from './open-application.ts';
import { whoStandsHere } from './who-stands-here.ts';

/** A walk-in in one pass (R2.1): the clerk enters, checks and accepts with the soldier in front of her, in one act. */
export function openWalkIn(app: FastifyInstance, platform: Platform, files: Files): void {
  const limit = limitPerPerson(app, 30, '1 minute'); // as often as people come to a counter
  openLookUp(app, platform, limit);
  serve(app, windowRoutes.registerWalkIn, async ({ person, key, body, request }) => {
    const { decision, contact, reused = [], ...contents } = body;
    const id = randomUUID();
    mayRegister(platform, person, contents.settlement);
    await limit(request);
    const said = whoIs(body.answers);
    const reach = findReach(person) ?? '-';
    const openOf = (applicant: string) =>
      findOpenApplication(platform, person, applicant, contents.settlement);
    const noted = (about: Omit<Access, 'person' | 'ip'>, connection?: Queryable) =>
      recordAccess(platform, { ...about, person, ip: request.ip }, connection);
    const told = async (error: unknown): Promise<never> => {
      if (error instanceof DoorProblem && tellsOfSomebody.has(error.code)) {
        const subject = (await findCitizenByIdNumber(platform, plainIdNumber(said.idNumber)))?.id;
        const cases = subject === undefined ? [] : await findOpenCases(platform.pool, subject);
        const line = { act: 'citizen-looked-up', person, ip: request.ip } as const;
        await recordAccessTo(platform, cases, { ...line, ...(subject !== undefined && { subject }) });
      }
      throw error;
    };
    const standing = await whoStandsHere(platform, said, { contact, reach, openOf }).catch(told);
    const { applicant, settled } = standing;
    const along = async (connection: Queryable) => {
      const left = await standing.bind(connection);
      if (left === null) throw refused([wrong('idNumber', faster)]);
      if (settled === undefined) return;
      const act = settledActs[settled];
      await noted({ act, subject: applicant, application: id }, connection);
      for (const application of left) await noted({ act, subject: applicant, application }, connection);
    };
    const taken = await fromEarlier(platform, files, { id, known: standing.known, contents, reused });
    const command = {
      type: 'register' as const,
      id,
      applicant,
      contact: settled,
      ...contents,
      ...decision,
      ...(taken !== null && { reused: taken.given }),
    };
    const made = { ...(taken !== null && { newborn: taken.newborn }), sameAs: reused };
    return putFor(platform, files, id, taken?.made ?? [], seen =>
      act(platform, { person, command, id, key, along, ...made }, ({ stored, connection }) => {
        seen(stored);
        return windowViewOf(platform, person, readableBy(person, 'readForWindow', stored), { connection });
      }),
    )
      .catch(async (error: unknown) => {
        if (error instanceof DoorProblem && error.code === 'already-open')
          refuseSecond(await openOf(applicant));
        throw error;
      })
      .catch(told);
  });
}

const faster = '这个公民身份号码刚刚由他人登记，请重新查找后再登记。';
/** Answers by which a clerk learns that somebody is on record: as much a look-up as a look-up. */
const tellsOfSomebody = new Set<string>(['already-open', 'contact-differs']);
const settledActs = {
  keep: 'citizen-kept',
  renew: 'citizen-renewed',
  detach: 'citizen-detached',
} as const satisfies Record<ContactChoice, Access['act']>;

/** Asked before anything is written: finding the person may make him known to the platform. */
function mayRegister({ directory }: Platform, person: Person, settlement: string): void {
  if (!isSettlement(directory, settlement)) throw new RefusedAct({ code: 'no-such-place', settlement });
  const subject = { applicant: '', settlement, status: 'none' as const, agency: null };
  if (!permits(person, 'register', subject)) throw new DoorProblem('not-found');
}

/** The person, from the form itself: who he is must be right before anything else is. */
function whoIs({ name, idNumber, phone }: Answers) {
  const problems = [
    ...(typeof name === 'string' && parsePersonName(name) !== null
      ? []
      : [wrong('name', '请填写身份证件上的姓名。')]),
    ...(typeof idNumber === 'string' && checkIdNumber(idNumber).ok
      ? []
      : [wrong('idNumber', '请核对 18 位公民身份号码。')]),
    ...(typeof phone === 'string' && parsePhone(phone) !== null
      ? []
      : [wrong('phone', '请填写 11 位手机号码。')]),
  ];
  if (problems.length > 0) throw refused(problems);
  return { name: name as string, idNumber: idNumber as string, phone: phone as string };
}

function refused(problems: ReturnType<typeof wrong>[]): RefusedAct {
  return new RefusedAct({ code: 'answers-incomplete', problems });
}

function wrong(field: string, sentence: string) {
  return { field, code: 'wrong' as const, sentence };
}
