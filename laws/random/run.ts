import { type Application, nothing } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { type Decision, decide } from '@yimen/domain/application/decide.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { Box } from '@yimen/domain/application/progress.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { addDays, type PlainDate } from '@yimen/domain/plain/date.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { agreed, contextOn, marksOf, officer, onPaper, service, soldier, toHandIn } from '../world.ts';
import { commandFor, reuseFor, soldierBy, type Wish } from './command-for.ts';
import { errandFrom } from './errand.ts';
import { type Beginning, type Intent, right } from './intent.ts';

/** One step of a run, with the state on both sides of it and the box as it was. */
type Step = Wish & { before: Application; box: Box; decision: Decision; today: PlainDate };
export type Run = {
  answers: Answers;
  /** The service as it is where the run plays: every other one where some offices are on paper (R3.4). */
  service: ServiceDefinition;
  today: PlainDate;
  steps: Step[];
  events: RecordedEvent[];
  state: Application;
  box: Box;
};

/** Plays the intents one after the other; a refused one leaves everything as it was. */
export function play(beginning: Beginning, intents: readonly Intent[]): Run {
  const answers = soldierBy(beginning.soldier);
  const laid = beginning.day % 2 === 0 ? service : onPaper;
  let today = addDays('2026-01-10', beginning.day);
  const run: Run = { answers, service: laid, today, steps: [], events: [], state: nothing, box: {} };
  const act = (wish: Wish): boolean => {
    const before = run.state;
    const decision = decide(before, run.box, wish.command, { ...contextOn(today, wish.by), service: laid });
    run.steps.push({ ...wish, before, box: run.box, decision, today });
    if (!decision.ok) return false;
    run.events.push(...decision.events);
    run.state = decision.state;
    run.box = { ...run.box, ...decision.kept };
    return true;
  };
  for (const wish of opening(beginning, answers)) act(wish);
  let done = false;
  for (const [place, intent] of intents.entries()) {
    today = addDays(today, intent.days);
    run.today = today;
    const errand: Wish | null =
      done || place < beginning.errand.from ? null : errandFrom(run, beginning.errand.act);
    if (errand !== null) done = act(errand) && errand.command.type === beginning.errand.act;
    act(commandFor(run, intent));
  }
  return run;
}

function opening({ way, unticked }: Beginning, answers: Answers): Wish[] {
  const materials = toHandIn(answers, unticked);
  const settlement = String(answers.settlement);
  const contents = { id: 'one', applicant: 'soldier', settlement, answers, unticked };
  const declared = Object.fromEntries(materials.map(code => [code, 'bring' as const]));
  if (way === 'nothing') return [];
  if (way === 'draft' || way === 'again') {
    const again = way === 'again' ? [reusedFrom(materials)] : [];
    return [
      { by: soldier, command: { type: 'start', ...contents, declared } },
      ...again.map(command => ({ by: soldier, command })),
      { by: soldier, command: agreed },
    ];
  }
  const marks = marksOf(materials);
  const register: Command = {
    type: 'register',
    ...contents,
    declared: {},
    marks,
    place: '综合窗口',
    next: 'accept',
    declined: [],
  };
  return [{ by: officer('440781-window'), command: register }];
}

/** What one who comes a second time takes from the first. */
function reusedFrom(materials: readonly string[]): Command {
  return { type: 'reuseMaterial', given: reuseFor(materials, nothing, 0, right.pick) };
}
