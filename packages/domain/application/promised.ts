import type { Calendar } from '../calendar/calendar.ts';
import type { PlainDate } from '../plain/date.ts';
import { answerBy } from '../service/answer-by.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Application, openAsks } from './application.ts';
import { filesOf } from './file.ts';
import type { StandingDeferral } from './standing-deferrals.ts';

/** What came of a promised material since: nothing; a file nobody has looked at yet; only such as the window looked at and did not take. */
export const cameKinds = ['nothing', 'waiting', 'not-taken'] as const;
export type Came = (typeof cameKinds)[number];

/**
 * What was given as a file for a promised material (容缺, R2.4). The window has looked when it asked for it again or marked it absent
 * after the file came; taking it keeps the promise, and it stands no more.
 */
export function cameOf(application: Application, { material, at }: StandingDeferral): Came {
  const came = filesOf(application, material).filter(file => file.at > at);
  if (came.length === 0) return 'nothing';
  const looked = lookedAt(application, material);
  return came.some(file => file.at > looked) ? 'waiting' : 'not-taken';
}

/** When the office last looked at this material without taking it; the empty text sorts before every instant. */
function lookedAt({ asks, materials }: Application, material: string): string {
  const checked = materials[material]?.checked ?? null;
  const asked = asks.flatMap(({ target, askedAt }) => (isFor(target, material) ? [askedAt] : []));
  return [...asked, ...(checked === null ? [] : [checked.at])].sort().at(-1) ?? '';
}

/**
 * The last day of a promise: the one it was given for, or, while a better copy is asked for, that notice's own last day when it is later. He who gave
 * it in time is not worse off than one who is asked for anything else.
 */
export function lastDayOf(
  application: Application,
  { material, until }: StandingDeferral,
  service: ServiceDefinition,
  calendar: Calendar,
): PlainDate {
  const asked = openAsks(application).filter(({ target }) => isFor(target, material));
  const days = asked.map(({ askedAt }) => answerBy(service, askedAt, calendar).date);
  return [until, ...days].sort().at(-1)!;
}

function isFor(target: Application['asks'][number]['target'], material: string): boolean {
  return target.kind === 'material' && target.material === material;
}
