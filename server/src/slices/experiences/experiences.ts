import { randomUUID } from 'node:crypto';
import { experienceRoutes } from '@yimen/contract/routes/experiences.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { type ExperienceText, experienceActsFor, mayWrite } from '@yimen/domain/experience/experience.ts';
import { privatePlaces } from '@yimen/domain/experience/private-places.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { makeOnce } from '../../store/make-once.ts';
import type { Platform } from '../../store/platform.ts';
import {
  addStep,
  changedMeanwhile,
  findExperience,
  ownView,
  publishedView,
  readable,
  worksOn,
} from './experience-steps.ts';
import { listOwn, listPublished } from './list-experiences.ts';

/** 典型经验 (R7.2): read by whom it was published to, written by its own county, reviewed by whoever stands above. */
export function openExperiences(app: FastifyInstance, platform: Platform): void {
  serve(app, experienceRoutes.listExperiences, ({ person, query }) =>
    listPublished(platform, person, query.after),
  );
  serve(app, experienceRoutes.showExperience, async ({ person, params: { id } }) => {
    const found = await findExperience(platform, id);
    const step = found && readable(person, found);
    if (found === null || step === null) throw new DoorProblem('not-found');
    return publishedView(platform, person, found, step);
  });
  serve(app, experienceRoutes.listOwnExperiences, async ({ person, query }) => ({
    mayWrite: mayWrite(person, staffOf(person).division),
    ...(await listOwn(platform, staffOf(person), query.after)),
  }));
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
    if (body.act === 'submit' || body.act === 'publish') refusePrivate(body.act, { title, text });
    await addStep(platform.pool, stamp(staffOf(person)), found, { title, text, ...body });
    return ownView(platform, person, await workedOn(platform, person, id));
  });
}

async function workedOn(platform: Platform, person: Person, id: string) {
  const found = await findExperience(platform, id);
  if (found === null || !worksOn(person, found)) throw new DoorProblem('not-found');
  return found;
}

/** What tells of somebody by number goes neither up nor out; whoever is told reads where it stands. */
function refusePrivate(act: 'submit' | 'publish', text: ExperienceText): void {
  const places = privatePlaces(text);
  if (places.length === 0) return;
  const next = act === 'submit' ? '请修改后再报送' : '请退回修改';
  const detail = `${places.join('、')}有身份证号、手机号或者银行卡号，不能${actWords[act]}，${next}。`;
  throw new DoorProblem('bad-request', { detail });
}

const actWords = { submit: '报送', publish: '发布' } as const;

type Staff = Extract<Person, { kind: 'staff' }>;

function staffOf(person: Person): Staff {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  return person;
}
