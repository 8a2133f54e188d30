import { practiceRoutes } from '@yimen/contract/routes/practice.ts';
import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import { roleWords } from '@yimen/domain/access/role-words.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { play } from '@yimen/domain/practice/play.ts';
import { practiceView } from '@yimen/domain/practice/practice-view.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import { refusalSentence } from '../../http/refusal-sentence.ts';
import { findPractice, practiceScenarios } from '../../store/definitions.ts';

/** 模拟练习 (R6.4). It is given no platform: without store, clock, keys and numbers it can touch nothing real (decision 0037). */
export function openPractice(app: FastifyInstance): void {
  serve(app, practiceRoutes.listPractice, ({ person }) => {
    const roles = rolesOf(person);
    const lines = practiceScenarios.map(({ code, title, steps, for: whom }) => ({
      ...{ code, title, steps: steps.length, for: whom.map(role => roleWords[role]) },
      own: whom.some(role => roles.includes(role)),
    }));
    return { scenarios: [...lines.filter(each => each.own), ...lines.filter(each => !each.own)] };
  });
  serve(app, practiceRoutes.practise, ({ person, params, query: { chosen = '' } }) => {
    rolesOf(person);
    const found = findPractice(params.scenario);
    if (found === null) throw new DoorProblem('not-found');
    const choices = [...chosen].map(letter => letter.charCodeAt(0) - firstLetter);
    const played = play(found.stage, found.scenario, choices);
    if (played === null) throw new DoorProblem('bad-request', { detail: '练习里没有这一步，请从头再练。' });
    const view = practiceView(found.stage, found.scenario, played);
    return { ...view, last: view.last && { ...view.last, outcome: inWords(view.last.outcome) } };
  });
}

const firstLetter = 'a'.charCodeAt(0);

type Shown = NonNullable<ReturnType<typeof practiceView>['last']>['outcome'];

/** A refusal in the very sentence that the door would answer. */
function inWords(outcome: Shown) {
  return outcome.kind === 'refused'
    ? { kind: outcome.kind, refusal: refusalSentence(outcome.refusal) }
    : outcome;
}

/** Who may practise: whoever learns here. */
function rolesOf(person: Person): readonly StaffRole[] {
  if (person.kind !== 'staff' || !rolesMay(person.roles, 'learn')) throw new DoorProblem('not-found');
  return person.roles;
}
