import { randomUUID } from 'node:crypto';
import { experienceRoutes } from '@yimen/contract/routes/experiences.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { experienceActsFor, mayWrite } from '@yimen/domain/experience/experience.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { makeOnce } from '../../store/make-once.ts';
import type { Platform } from '../../store/platform.ts';
import {
  addStep,
  changedMeanwhile,
  ownView,
  publishedView,
  readable,
  readExperiences,
  worksOn,
} from './experience-steps.ts';

/** 典型经验 (R7.2): read by whom it was published to, written by its own county, reviewed by whoever stands above. */
export function openExperiences(app: FastifyInstance, platform: Platform): void {
  serve(app, experienceRoutes.listExperiences, async ({ person }) => {
    const all = await readExperiences(platform);
    const shown = all.flatMap(each => {
      const step = readable(person, each);
      return step === null ? [] : [publishedView(platform, each, step)];
    });
    return { experiences: await Promise.all(shown) };
  });
  serve(app, experienceRoutes.showExperience, async ({ person, params: { id } }) => {
    const [found] = await readExperiences(platform, id);
    const step = found === undefined ? null : readable(person, found);
    if (found === undefined || step === null) throw new DoorProblem('not-found');
    return publishedView(platform, found, step);
  });
  serve(app, experienceRoutes.listOwnExperiences, async ({ person }) => {
    const own = (await readExperiences(platform)).filter(each => worksOn(person, each));
    const experiences = await Promise.all(own.map(each => ownView(platform, person, each)));
    return { mayWrite: mayWrite(person, staffOf(person).division), experiences };
  });
  serve(app, experienceRoutes.showOwnExperience, async ({ person, params: { id } }) =>
    ownView(platform, person, await workedOn(platform, person, id)),
  );
  const stamp = ({ id }: Staff) => ({ by: id, at: platform.now() });
  serve(app, experienceRoutes.beginExperience, async ({ person, key, body }) => {
    const staff = staffOf(person);
    const { division } = staff;
    if (!mayWrite(person, division)) throw new DoorProblem('not-found');
    const id = await makeOnce(platform, { person, key, asked: body }, async connection => {
      const begun = { id: randomUUID(), division, steps: [] };
      await addStep(connection, stamp(staff), begun, { act: 'write', ...body });
      return begun.id;
    });
    return ownView(platform, person, await workedOn(platform, person, id));
  });
  serve(app, experienceRoutes.actOnExperience, async ({ person, params: { id }, body }) => {
    const found = await workedOn(platform, person, id);
    if (found.steps.length !== body.seen) throw changedMeanwhile();
    if (!experienceActsFor(person, found.division, found.steps).includes(body.act))
      throw new DoorProblem('not-found');
    const { title, text } = found.steps.at(-1)!;
    await addStep(platform.pool, stamp(staffOf(person)), found, { title, text, ...body });
    return ownView(platform, person, await workedOn(platform, person, id));
  });
}

async function workedOn(platform: Platform, person: Person, id: string) {
  const [found] = await readExperiences(platform, id);
  if (found === undefined || !worksOn(person, found)) throw new DoorProblem('not-found');
  return found;
}

type Staff = Extract<Person, { kind: 'staff' }>;

function staffOf(person: Person): Staff {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  return person;
}
