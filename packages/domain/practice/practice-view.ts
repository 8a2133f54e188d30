import { roleWords } from '../access/role-words.ts';
import type { RecordedEvent } from '../application/event.ts';
import type { Refusal } from '../application/refusal.ts';
import { actWords } from '../application/words.ts';
import { citation } from '../service/citation.ts';
import { getItem } from '../service/lookup.ts';
import { historyOf } from '../view/history.ts';
import { itemProgress } from '../view/item-progress.ts';
import type { Lens } from '../view/lens.ts';
import { summary } from '../view/summary.ts';
import type { Outcome, Played, Taken } from './play.ts';
import type { Rest, Scenario, Staff, Step } from './scenario.ts';
import type { Case, Stage } from './stage.ts';

/** Something that happened, as the office's history tells it. */
export type Happened = { who: string; words: string };

/** What the page of a practice case shows, made anew from the choices alone (decision 0037). */
export type PracticeView<R = Refusal> = {
  code: string;
  title: string;
  story: string;
  steps: number;
  /** The next step, counted from 0; the number of steps when it is over. */
  at: number;
  /** What came of the last choice; null before the first. */
  last:
    | (Pick<Said, 'label' | 'why' | 'rests'> & {
        right: boolean;
        outcome: OutcomeShown<R>;
        happened: Happened[];
      })
    | null;
  next: {
    on: string;
    as: { name: string; role: string; office: string };
    meanwhile: Happened[];
    scene: string;
    ask: string;
    /** `tried`: wrong, and known to be. */
    options: { label: string; tried: boolean }[];
  } | null;
  case: {
    status: string;
    items: { code: string; name: string; agency: string; status: string; due: string | null }[];
  };
  summary: { firstTime: number; steps: (Said & { ask: string; tries: number })[]; closing: string } | null;
};
type Said = { label: string; why: string; rests: string[] };
type OutcomeShown<R> =
  | { kind: 'done' | 'outside' }
  | { kind: 'refused'; refusal: R }
  | { kind: 'not-yours'; act: string };

/** The page for whoever has come this far. What is right among the options that are still to be chosen from is not told. */
export function practiceView(stage: Stage, scenario: Scenario, played: Played): PracticeView {
  const { code, title, story, steps, closing } = scenario;
  const { at, taken } = played;
  const over = at === steps.length;
  return {
    ...{ code, title, story, steps: steps.length, at },
    last: lastOf(stage, scenario, played),
    next: over ? null : nextOf(stage, scenario, played),
    case: caseOf(lensAt(stage, (steps[at] ?? steps.at(-1))!, played.case, scenario)),
    summary: over
      ? {
          firstTime: firstTimes(taken),
          steps: steps.map((_, step) => summed(stage, scenario, step, taken)),
          closing,
        }
      : null,
  };
}

function lastOf(stage: Stage, scenario: Scenario, { taken }: Played): PracticeView['last'] {
  const last = taken.at(-1);
  if (last === undefined) return null;
  const { outcome, right, step } = last;
  const happened =
    outcome.kind === 'done'
      ? happenedOf(lensAt(stage, scenario.steps[step]!, outcome.after, scenario), outcome.events)
      : [];
  return { ...saidOf(stage, scenario, last), right, outcome: shownOutcome(outcome), happened };
}

function nextOf(
  stage: Stage,
  scenario: Scenario,
  { at, taken, case: now, met }: Played,
): PracticeView['next'] {
  const { as, on, scene, ask, options } = scenario.steps[at]!;
  const tried = new Set(taken.filter(({ step }) => step === at).map(({ option }) => option));
  return {
    ...{ on, scene, ask },
    as: {
      name: as.name,
      role: as.roles.map(role => roleWords[role]).join('、'),
      office: officeOf(stage, as),
    },
    meanwhile: happenedOf(lensAt(stage, scenario.steps[at]!, now, scenario), now.events.slice(met)),
    options: options.map(({ label }, option) => ({ label, tried: tried.has(option) })),
  };
}

function officeOf({ directory }: Stage, { agency }: Staff): string {
  return directory.agencies.get(agency)?.name ?? agency;
}

function caseOf(lens: Lens): PracticeView['case'] {
  const items = Object.values(lens.application.items).sort((a, b) => a.code.localeCompare(b.code));
  return {
    status: summary(lens).statusText,
    items: items.map(item => {
      const { code, shortName: name, agency, statusText: status, due } = itemProgress(lens, item);
      return { code, name, agency, status, due: due?.date ?? null };
    }),
  };
}

function summed(stage: Stage, scenario: Scenario, step: number, taken: readonly Taken[]) {
  const { ask, options } = scenario.steps[step]!;
  const option = options.findIndex(each => each.right === true);
  const tries = taken.filter(each => each.step === step).length;
  return { ask, tries, ...saidOf(stage, scenario, { step, option }) };
}

function firstTimes(taken: readonly Taken[]): number {
  return taken.filter((each, place) => each.right && taken[place - 1]?.step !== each.step).length;
}

function saidOf(
  { service }: Stage,
  { steps }: Scenario,
  { step, option }: Pick<Taken, 'step' | 'option'>,
): Said {
  const { options, rests } = steps[step]!;
  const { label, why } = options[option]!;
  return { label, why, rests: rests.map(rest => restWords(service, rest)) };
}

/** As it is cited; a point of an item in the words that stand beside the work. Throws for a point that the catalogue does not have. */
export function restWords(service: Stage['service'], rest: Rest): string {
  if ('title' in rest) return citation(rest);
  const { shortName, toCheck = [], usualFaults } = getItem(service, rest.item);
  const checked = toCheck.find(({ value }) => value.includes(rest.point))?.value;
  if (checked !== undefined) return `查什么（${shortName}）：${checked}`;
  const fault = usualFaults.find(each => each.includes(rest.point));
  if (fault === undefined) throw new Error(`item ${rest.item} has no point ${rest.point}`);
  return `常见差错（${shortName}）：${fault}`;
}

function shownOutcome(outcome: Outcome): OutcomeShown<Refusal> {
  if (outcome.kind === 'refused') return { kind: 'refused', refusal: outcome.refusal };
  if (outcome.kind === 'not-yours') return { kind: 'not-yours', act: actWords[outcome.act] };
  return { kind: outcome.kind };
}

function happenedOf(lens: Lens, wanted: readonly RecordedEvent[]): Happened[] {
  return historyOf(lens, event => wanted.includes(event), true).map(({ who, words }) => ({ who, words }));
}

/** The case as whoever plays the step sees it on its day. */
function lensAt(stage: Stage, { as, on }: Step, now: Case, { steps, opening }: Scenario): Lens {
  const staff = [
    ...steps.flatMap(step => [step.as, ...(step.meanwhile ?? []).map(({ by }) => by)]),
    ...(opening.accepted ? [opening.accepted.by] : []),
  ].filter(each => typeof each !== 'string');
  return {
    ...stage,
    ...{ application: now.state, events: now.events, box: now.box, today: on, person: as, unmasked: true },
    staffNames: new Map(staff.map(({ id, name }) => [id, name])),
  };
}
