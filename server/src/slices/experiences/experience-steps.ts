import type { Person } from '@yimen/domain/access/person.ts';
import {
  type ExperienceAct,
  type ExperienceStep,
  experienceActsFor,
  experienceStatus,
  mayReview,
  mayWrite,
  publishedStep,
} from '@yimen/domain/experience/experience.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Queryable } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';
import { staffNames } from '../../store/staff-names.ts';

/** One text with everything that was done with it, in order. */
export type Experience = { id: string; division: string; steps: ExperienceStep[] };

/** One text with everything that was done with it; null: there is none. */
export async function findExperience({ db }: Platform, id: string): Promise<Experience | null> {
  const rows = await db
    .selectFrom('experience_step')
    .selectAll()
    .where('experience', '=', id)
    .orderBy('step')
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  const steps = rows.map(({ act, title, text, reason, at, by_whom, is_public }) => ({
    ...{ act, title, text, reason, by: by_whom, isPublic: is_public },
    at: new Date(at).toISOString(),
  }));
  return { id, division: first.division, steps };
}

/** May this person read it as it is worked on? Its own place, and who may review it: that only once it was submitted. */
export function worksOn(person: Person, { division, steps }: Experience): boolean {
  return (
    mayWrite(person, division) || (mayReview(person, division) && steps.some(each => each.act === 'submit'))
  );
}

/** The version that this person may read, a stranger only what is public; null: none. */
export function readable(person: Person, { steps }: Experience): ExperienceStep | null {
  const shown = publishedStep(steps);
  return shown !== null && (shown.isPublic || person.kind === 'staff') ? shown : null;
}

/** As its readers see it; who reviewed it is told to those at work only. */
export async function publishedView(
  platform: Platform,
  person: Person,
  { id, division }: Experience,
  shown: ExperienceStep,
) {
  const { title, text, at, by, isPublic } = shown;
  const names = person.kind === 'staff' ? await staffNames(platform, [by]) : null;
  return {
    ...{ id, title, text, isPublic, place: nameInProvince(platform.directory, division) },
    publishedAt: at,
    publishedBy: names && (names.get(by) ?? '审核人员'),
  };
}

/** As those who write and review it see it: how it stands, what they may do, and everything that was done. */
export async function ownView(platform: Platform, person: Person, { id, division, steps }: Experience) {
  const names = await staffNames(
    platform,
    steps.map(each => each.by),
  );
  const { title, text, at } = steps.at(-1)!;
  return {
    ...{ id, title, text, at, place: nameInProvince(platform.directory, division) },
    status: experienceStatus(steps),
    acts: experienceActsFor(person, division, steps),
    seen: steps.length,
    steps: steps.map(each => ({ ...each, by: names.get(each.by) ?? '工作人员' })),
  };
}

type Added = { act: ExperienceAct; title: string; text: string; reason?: string; isPublic?: boolean };

/** Adds one step, within its maker's transaction where there is one. Two at the same moment: the second is told to look again. */
export async function addStep(
  connection: Queryable,
  { by, at }: { by: string; at: string },
  { id, division, steps }: Experience,
  { act, title, text, reason, isPublic = false }: Added,
): Promise<void> {
  const { rowCount } = await connection.query(
    `insert into experience_step (experience, step, division, act, title, text, at, by_whom, reason, is_public)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
    [id, steps.length + 1, division, act, title, text, at, by, reason ?? null, isPublic],
  );
  if (rowCount === 0) throw changedMeanwhile();
}

/** What somebody is told who acts upon an older state than there is. */
export function changedMeanwhile(): DoorProblem {
  return new DoorProblem('bad-request', { detail: '这篇经验刚刚有了变化，请刷新看过以后再办。' });
}
