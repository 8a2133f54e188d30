import type { Person } from '../access/person.ts';
import { reaches } from '../access/scope.ts';

/** 典型经验 (R7.2): written by a locality, reviewed above it, published. What it says is plain text. */
export type ExperienceText = { title: string; text: string };

/** One thing that was done with it; a published one is a version, and what was written stays (append only). */
export type ExperienceStep = ExperienceText & {
  act: ExperienceAct;
  at: string;
  by: string;
  /** Why it was returned or taken down. */
  reason: string | null;
  /** Published to anybody, not to staff alone. */
  isPublic: boolean;
};

export const experienceActs = ['write', 'submit', 'return', 'publish', 'takeDown'] as const;
export type ExperienceAct = (typeof experienceActs)[number];

export type ExperienceStatus = 'draft' | 'submitted' | 'returned' | 'published' | 'down';

/** From which states each act is possible, and which state follows. A published one is written anew while it stays readable. */
const table = {
  write: { from: ['draft', 'returned', 'published', 'down'], to: 'draft' },
  submit: { from: ['draft'], to: 'submitted' },
  return: { from: ['submitted'], to: 'returned' },
  publish: { from: ['submitted'], to: 'published' },
  takeDown: { from: ['published', 'draft', 'submitted', 'returned'], to: 'down' },
} as const satisfies Record<ExperienceAct, { from: readonly ExperienceStatus[]; to: ExperienceStatus }>;

/** How it stands after what was done with it; at least one step, the first being that it was written. */
export function experienceStatus(steps: readonly ExperienceStep[]): ExperienceStatus {
  return statusAfter(steps.at(-1)!.act);
}

/** How a text stands after this act. */
export function statusAfter(act: ExperienceAct): ExperienceStatus {
  return table[act].to;
}

/** What readers see: the version published last, unless it was taken down since; null: nothing. */
export function publishedStep(steps: readonly ExperienceStep[]): ExperienceStep | null {
  const last = steps.findLast(each => each.act === 'publish' || each.act === 'takeDown');
  return last?.act === 'publish' ? last : null;
}

/**
 * What this person may do with it now: the county's own lead writes and submits, somebody of the city or the province above it
 * returns, publishes and takes down; nobody reviews his own. 东莞 and 中山 write like counties, the province reviews.
 */
export function experienceActsFor(
  person: Person,
  division: string,
  steps: readonly ExperienceStep[],
): ExperienceAct[] {
  const status = experienceStatus(steps);
  const shown = publishedStep(steps) !== null;
  return experienceActs.filter(act => {
    const possible = (table[act].from as readonly ExperienceStatus[]).includes(status);
    if (act === 'takeDown') return shown && possible && mayReview(person, division);
    return (
      possible &&
      (act === 'write' || act === 'submit' ? mayWrite(person, division) : mayReview(person, division))
    );
  });
}

/** A lead writes for his own place and for no other. */
export function mayWrite(person: Person, division: string): boolean {
  return (
    person.kind === 'staff' && person.division === division && reaches(person, 'writeExperience', division)
  );
}

/** Who reviews sits above the place that wrote it. */
export function mayReview(person: Person, division: string): boolean {
  return (
    person.kind === 'staff' && person.division !== division && reaches(person, 'reviewExperience', division)
  );
}
