import { oversightRoutes } from '@yimen/contract/routes/oversight.ts';
import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import { mayAnswerUrge } from '@yimen/domain/access/urging.ts';
import { findUrge } from '@yimen/domain/oversight/urge.ts';
import { urgeLine } from '@yimen/domain/view/urge-line.ts';
import type { FastifyInstance } from 'fastify';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { exported } from '../../identity/exported.ts';
import { type Acted, act } from '../../store/act.ts';
import { findApplication } from '../../store/find-application.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';
import { listUrges, urgesWaiting } from './list-urges.ts';
import { urgeTables, urgeTitles } from './urges-excel.ts';

/** 督促 (R6.2): the list, one with its words, and its answer. Urging is done on the page of the case. */
export function openUrges(app: FastifyInstance, platform: Platform): void {
  serve(app, oversightRoutes.listUrges, ({ person, query }) => listUrges(platform, person, query));
  serve(app, oversightRoutes.exportUrges, ({ person, query, request, reply }) => {
    void reply.header('content-disposition', disposition('attachment', 'urges.xlsx', '督促清单.xlsx'));
    const of = { person, subject: `督促清单 ${urgeTitles[query.show]}`, ip: request.ip };
    return exported(platform, of, () => urgeTables(platform, person, query));
  });
  serve(app, oversightRoutes.countUrges, async ({ person }) => ({
    waiting: await urgesWaiting(platform, person),
  }));
  serve(app, oversightRoutes.showUrge, async ({ person, params: { id, urge } }) => {
    const stored = await findApplication(platform, id);
    if (stored === null) throw new DoorProblem('not-found');
    return shownUrge(platform, person, { stored }, urge);
  });
  serve(app, oversightRoutes.answerUrge, ({ person, key, params: { id, urge }, body: { note } }) =>
    act(platform, { person, command: { type: 'answerUrge', urge, note }, id, key }, acted =>
      shownUrge(platform, person, acted, urge),
    ),
  );
}

/** One urge for whom it was for, or who may urge there; for everybody else it is not there. */
async function shownUrge(
  platform: Platform,
  person: Person,
  { stored, connection }: Pick<Acted, 'stored'> & Partial<Acted>,
  number: number,
) {
  const urge = findUrge(stored.state, number);
  if (urge === null) throw new DoorProblem('not-found');
  const subject = subjectOf(stored.state, urge.agency);
  if (!mayAnswerUrge(person, subject, urge.to) && !permits(person, 'urge', subject))
    throw new DoorProblem('not-found');
  const lens = await lensFor(platform, person, stored, connection === undefined ? {} : { connection });
  return urgeLine(lens, urge, number);
}
