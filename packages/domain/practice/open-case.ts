import type { Command } from '../application/command.ts';
import { usualMark } from '../application/mark-choice.ts';
import { neededMaterials } from '../service/needed-materials.ts';
import { includedItems, plan } from '../service/plan.ts';
import type { Deed, Opening } from './scenario.ts';
import { after, type Case, decideAt, noCase, type Stage } from './stage.ts';

/** The invented case as it stands before the first step; throws where the heart refuses, for then the scenario is wrong. */
export function openCase(stage: Stage, opening: Opening): Case {
  const { on, settlement, answers, unticked = [], declared = {}, accepted } = opening;
  const materials = toHandIn(stage, opening);
  const brought = Object.fromEntries(materials.map(({ code }) => [code, 'bring' as const]));
  const contents = { settlement, answers, unticked, declared: { ...brought, ...declared } };
  const { consent } = stage.service;
  const deeds: Deed[] = [
    {
      by: 'applicant',
      on,
      command: { type: 'start', id: 'practice', applicant: 'practice-applicant', ...contents },
    },
    { by: 'applicant', on, command: { type: 'submit', ...(consent && { consent: consent.version }) } },
  ];
  if (accepted !== undefined) {
    const { marks = [] } = accepted;
    const usual = materials
      .map(usualMark)
      .filter(each => !marks.some(mark => mark.material === each.material));
    const command: Command = { type: 'accept', marks: [...usual, ...marks], declined: [], place: '综合窗口' };
    deeds.push({ by: accepted.by, on: accepted.on, command });
  }
  return deeds.reduce((soFar, deed) => done(stage, soFar, deed), noCase);
}

/** The case after what a scenario says was done; throws where the heart refuses it. */
export function done(stage: Stage, soFar: Case, deed: Deed): Case {
  const decision = decideAt(stage, soFar, deed);
  if (!decision.ok)
    throw new Error(`practice: ${deed.command.type} is refused, ${JSON.stringify(decision.refusal)}`);
  return after(soFar, decision);
}

/** What he has to hand in under his answers, nothing that he may leave out. */
function toHandIn({ service }: Stage, { answers, unticked = [] }: Opening) {
  return neededMaterials(service, includedItems(plan(service, answers, unticked)), answers)
    .filter(each => !each.internal && !each.optional)
    .map(each => each.definition);
}
