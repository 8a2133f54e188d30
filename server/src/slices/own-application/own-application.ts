import { randomUUID } from 'node:crypto';
import { citizenRoutes } from '@yimen/contract/routes/citizen.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { CitizenView } from '@yimen/domain/view/citizen-view.ts';
import type { FastifyInstance } from 'fastify';
import { type Asked, serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { refuseAnotherPerson } from '../../identity/same-person.ts';
import { act } from '../../store/act.ts';
import { citizenViewOf } from '../../store/citizen-view-of.ts';
import type { Queryable } from '../../store/find-application.ts';
import { findForReading, readableBy } from '../../store/find-for-reading.ts';
import type { Platform } from '../../store/platform.ts';
import type { Request } from '../../store/request.ts';
import { knownFromEarlier } from './known-from-earlier.ts';
import { leavingOutGranted } from './leaving-out-granted.ts';
import { listOwn } from './list-own.ts';
import { knownOfSelf, sureOfOwnIdentity } from './own-identity.ts';
import { refuseSecond } from './refuse-second.ts';

/** The soldier's own application: begin, save, submit, answer, withdraw, look (R2.5, R5.1). */
export function openOwnApplication(app: FastifyInstance, platform: Platform): void {
  const perform = async (
    { person, key }: Pick<Asked<never>, 'person' | 'key'>,
    id: string,
    command: Command,
    sure: Pick<Request, 'seen' | 'along'> = {},
  ): Promise<CitizenView> =>
    act(platform, { person, command, id, key, ...sure }, async ({ stored, connection }) =>
      citizenViewOf(platform, person, readableBy(person, 'readOwn', stored), { connection }),
    );

  serve(app, citizenRoutes.listOwn, ({ person }) => listOwn(platform, citizen(person).id));
  serve(app, citizenRoutes.showOwn, async ({ person, params: { id } }) =>
    citizenViewOf(platform, person, await findForReading(platform, person, 'readOwn', id)),
  );
  serve(app, citizenRoutes.startApplication, async asked => {
    const id = randomUUID();
    const applicant = citizen(asked.person).id;
    const { answers, ...contents } = await leavingOutGranted(platform, applicant, asked.body);
    const known = await knownOfSelf(platform, applicant);
    const earlier = await knownFromEarlier(platform, applicant, contents.settlement, known);
    const begun = { ...earlier?.answers, ...known, ...answers };
    const command = { type: 'start' as const, id, applicant, ...contents, answers: begun };
    const along = (connection: Queryable) => refuseSecond(platform, connection, applicant, command);
    return perform(asked, id, { ...command, ...(earlier !== null && { earlier }) }, { along });
  });
  serve(app, citizenRoutes.saveDraft, asked => {
    const { seen, ...contents } = asked.body;
    return perform(asked, asked.params.id, { type: 'saveDraft', ...contents }, { seen: seen ?? null });
  });
  serve(app, citizenRoutes.submitApplication, async asked => {
    const sure = await sureOfOwnIdentity(platform, asked.person, asked.params.id);
    return perform(asked, asked.params.id, { type: 'submit', ...asked.body }, sure);
  });
  serve(app, citizenRoutes.discardDraft, asked => perform(asked, asked.params.id, { type: 'discard' }));
  serve(app, citizenRoutes.answerCorrection, async asked => {
    const { state } = await findForReading(platform, asked.person, 'readOwn', asked.params.id);
    await refuseAnotherPerson(platform, state, asked.body.answers, 'applicant');
    return perform(asked, asked.params.id, { type: 'answerCorrection', ...asked.body });
  });
  serve(app, citizenRoutes.withdrawItem, asked =>
    perform(asked, asked.params.id, { type: 'withdrawItem', ...asked.body }),
  );
  serve(app, citizenRoutes.chooseDelivery, ({ body: { to, ...choice }, ...asked }) =>
    perform(asked, asked.params.id, { type: 'chooseDelivery', ...choice, ...(to !== undefined && { to }) }),
  );
  serve(app, citizenRoutes.withdrawApplication, asked =>
    perform(asked, asked.params.id, { type: 'withdraw' }),
  );
}

function citizen(person: Person): Extract<Person, { kind: 'citizen' }> {
  if (person.kind !== 'citizen') throw new DoorProblem('not-signed-in');
  return person;
}
