import { mayAct } from '../access/may-act.ts';
import type { CommandType } from '../application/command.ts';
import type { RecordedEvent } from '../application/event.ts';
import type { Refusal } from '../application/refusal.ts';
import { done, openCase } from './open-case.ts';
import type { Option, Scenario, Step } from './scenario.ts';
import { after, type Case, decideAt, type Stage } from './stage.ts';

/**
 * What the platform says to a choice: it does it (`done`), the heart refuses, the role has no such act, or it is nothing that is done in the
 * platform (`outside`). A wrong choice may be `done`: the platform would let it pass, and it is bad all the same.
 */
export type Outcome =
  | { kind: 'done'; events: readonly RecordedEvent[]; after: Case }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'not-yours'; act: CommandType }
  | { kind: 'outside' };

/** One choice made: at which step, which of its options, and what came of it. */
export type Taken = { step: number; option: number; right: boolean; outcome: Outcome };

/** As far as somebody has come. `at` is the step that is next, the number of steps when all are made; `met` how many events there were when it began. */
export type Played = { at: number; taken: readonly Taken[]; case: Case; met: number };

/**
 * Plays the choices from the beginning: a right one goes on to the next step, a wrong one changes nothing and is tried again. Null for choices that
 * no step offers, or beyond the last. Nothing is remembered between two plays (decision 0037).
 */
export function play(stage: Stage, scenario: Scenario, choices: readonly number[]): Played | null {
  let played = begun(stage, scenario, { at: 0, taken: [], case: openCase(stage, scenario.opening), met: 0 });
  for (const option of choices) {
    const next = scenario.steps[played.at];
    const chosen = next?.options[option];
    if (next === undefined || chosen === undefined) return null;
    const tried = tryOption(stage, played.case, next, chosen);
    const right = chosen.right === true;
    const taken = [...played.taken, { step: played.at, option, right, outcome: tried.outcome }];
    played = right
      ? begun(stage, scenario, { at: played.at + 1, taken, case: tried.case, met: 0 })
      : { ...played, taken };
  }
  return played;
}

/** What others do before a step is part of it. */
function begun(stage: Stage, { steps }: Scenario, played: Played): Played {
  const met = played.case.events.length;
  const { meanwhile = [] } = steps[played.at] ?? {};
  return { ...played, met, case: meanwhile.reduce((soFar, deed) => done(stage, soFar, deed), played.case) };
}

/** The commands of one option, one after another as his hand would press them; the first that is refused ends it. */
export function tryOption(
  stage: Stage,
  before: Case,
  { as, on }: Pick<Step, 'as' | 'on'>,
  { commands = [] }: Pick<Option, 'commands'>,
): { outcome: Outcome; case: Case } {
  let now = before;
  for (const command of commands) {
    if (!mayAct(as, command, now.state))
      return { outcome: { kind: 'not-yours', act: command.type }, case: before };
    const decision = decideAt(stage, now, { by: as, on, command });
    if (!decision.ok) return { outcome: { kind: 'refused', refusal: decision.refusal }, case: before };
    now = after(now, decision);
  }
  const events = now.events.slice(before.events.length);
  const outcome: Outcome = commands.length === 0 ? { kind: 'outside' } : { kind: 'done', events, after: now };
  return { outcome, case: now };
}
