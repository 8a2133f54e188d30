import { randomUUID } from 'node:crypto';
import { citizenRoutes } from '@yimen/contract/routes/citizen.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { type CitizenView, citizenView } from '@yimen/domain/view/citizen-view.ts';
import type { FastifyInstance } from 'fastify';
import { type Asked, serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { refuseAnotherPerson } from '../../identity/same-person.ts';
import { act, type Request } from '../../store/act.ts';
import { findForReading } from '../../store/find-for-reading.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { listOwn } from './list-own.ts';
import { knownOfSelf, sureOfOwnIdentity } from './own-identity.ts';

/** The soldier's own application: begin, save, submit, answer, withdraw, look (R2.5, R5.1). */
export function openOwnApplication(app: FastifyInstance, platform: Platform): void {
  const perform = async (
    { person, key }: Pick<Asked<never>, 'person' | 'key'>,
    id: string,
    command: Command,
    sure: Pick<Request, 'seen' | 'along'> = {},
  ): Promise<CitizenView> =>
    act(platform, { person, command, id, key, ...sure }, async ({ stored, connection }) =>
      citizenView(await lensFor(platform, person, stored, { connection })),
    );

  serve(app, citizenRoutes.listOwn, ({ person }) => listOwn(platform, citizen(person).id));
  serve(app, citizenRoutes.showOwn, async ({ person, params: { id } }) =>
    citizenView(await lensFor(platform, person, await findForReading(platform, person, 'readOwn', id))),
  );
  serve(app, citizenRoutes.startApplication, async asked => {
    const id = randomUUID();
    const { answers, ...contents } = asked.body;
    const known = await knownOfSelf(platform, citizen(asked.person).id);
    const command = { type: 'start' as const, id, applicant: citizen(asked.person).id, ...contents };
    return perform(asked, id, { ...command, answers: { ...known, ...answers } });
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
    await refuseAnotherPerson(platform, citizen(asked.person).id, asked.body.answers);
    return perform(asked, asked.params.id, { type: 'answerCorrection', ...asked.body });
  });
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
