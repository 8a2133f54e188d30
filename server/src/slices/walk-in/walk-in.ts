import { randomUUID } from 'node:crypto';
import { windowRoutes } from '@yimen/contract/routes/window.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits, scopesFor } from '@yimen/domain/access/scope.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
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
import { renewAtWindow } from '../../identity/renew-at-window.ts';
import { act } from '../../store/act.ts';
import type { Queryable } from '../../store/find-application.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

/** A walk-in in one pass (R2.1): the clerk enters, checks and accepts with the soldier in front of her, in one act. */
export function openWalkIn(app: FastifyInstance, platform: Platform): void {
  serve(app, windowRoutes.registerWalkIn, async ({ person, key, body, request }) => {
    const { decision, ...contents } = body;
    const id = randomUUID();
    mayRegister(platform, person, contents.settlement);
    const said = whoIs(body.answers);
    const applicant = await citizenForWalkIn(platform, said);
    const command = { type: 'register' as const, id, applicant, ...contents, ...decision };
    const along = async (connection: Queryable) => {
      if (!(await claimNumbers(platform, connection, applicant, plainIdNumber(said.idNumber))))
        throw refused([wrong('idNumber', '这个公民身份号码刚刚由他人登记，请重新查找后再登记。')]);
    };
    const view = await act(platform, { person, command, id, key, along }, async ({ stored }) =>
      windowView(await lensFor(platform, person, stored)),
    );
    if (view.id === id && (await renewAtWindow(platform, applicant, said, reachOf(person)))) {
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

/** How far this clerk's window reaches, as a prefix of places; none reaches nowhere. */
function reachOf(person: Person): string {
  return (
    scopesFor(person, 'register').flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []))[0] ??
    '-'
  );
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
