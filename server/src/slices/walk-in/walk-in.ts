import { randomUUID } from 'node:crypto';
import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { maskName, maskPhone } from '@yimen/domain/plain/mask.ts';
import { parsePersonName } from '@yimen/domain/plain/person-name.ts';
import { parsePhone } from '@yimen/domain/plain/phone.ts';
import { isSettlement } from '@yimen/domain/service/directory.ts';
import { windowView } from '@yimen/domain/view/window-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { recordAccess } from '../../identity/access-log.ts';
import { citizenForWalkIn, plainIdNumber } from '../../identity/citizens.ts';
import { claimNumbers } from '../../identity/claim-numbers.ts';
import { contactDiffering, isRenewableAt, renewAtWindow } from '../../identity/renew-at-window.ts';
import { act } from '../../store/act.ts';
import type { Queryable } from '../../store/find-application.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { openLookUp } from './look-up.ts';
import { findOpenApplication, findReach, refuseSecond } from './open-application.ts';

/** A walk-in in one pass (R2.1): the clerk enters, checks and accepts with the soldier in front of her, in one act. */
export function openWalkIn(app: FastifyInstance, platform: Platform): void {
  openLookUp(app, platform);
  serve(app, windowRoutes.registerWalkIn, async ({ person, key, body, request }) => {
    const { decision, contact, ...contents } = body;
    const id = randomUUID();
    mayRegister(platform, person, contents.settlement);
    const said = whoIs(body.answers);
    const applicant = await citizenForWalkIn(platform, said);
    const reach = findReach(person) ?? '-';
    const open = () => findOpenApplication(platform, person, applicant, contents.settlement);
    if (contact === undefined && (await open()) === null)
      await askWhichContact(platform, applicant, said, reach);
    const command = { type: 'register' as const, id, applicant, ...contents, ...decision };
    const along = async (connection: Queryable) => {
      if (!(await claimNumbers(platform, connection, applicant, plainIdNumber(said.idNumber))))
        throw refused([wrong('idNumber', '这个公民身份号码刚刚由他人登记，请重新查找后再登记。')]);
    };
    const view = await act(platform, { person, command, id, key, along }, async ({ stored, connection }) =>
      windowView(await lensFor(platform, person, stored, { connection })),
    ).catch(async (error: unknown) => {
      if (error instanceof DoorProblem && error.code === 'already-open') refuseSecond(await open());
      throw error;
    });
    const renews = contact === 'renew' && view.id === id;
    if (renews && (await renewAtWindow(platform, applicant, said, reach))) {
      await recordAccess(platform, {
        act: 'citizen-renewed',
        person,
        subject: applicant,
        application: id,
        ip: request.ip,
      });
    }
    return view;
  });
}

/** Nobody's name or phone is changed in passing: where it differs from what is on record, the clerk is asked which one holds. */
async function askWhichContact(
  platform: Platform,
  applicant: string,
  said: { name: string; phone: string },
  reach: string,
): Promise<void> {
  const { name, phone } = await contactDiffering(platform, applicant, said);
  if ((name === undefined && phone === undefined) || !(await isRenewableAt(platform, applicant, reach)))
    return;
  throw new DoorProblem('contact-differs', {
    fields: [
      ...(name === undefined ? [] : [{ field: 'name', sentence: `系统登记的姓名是 ${maskName(name)}` }]),
      ...(phone === undefined
        ? []
        : [{ field: 'phone', sentence: `系统登记的手机号码是 ${maskPhone(phone)}` }]),
    ],
  });
}

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
