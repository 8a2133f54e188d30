import type { Scenario } from '@yimen/domain/practice/scenario.ts';
import type { Stage } from '@yimen/domain/practice/stage.ts';
import type { ItemChange } from '@yimen/domain/service/overlay.ts';
import { departmentLimits } from '../services/veteran-reception/practice/department-limits.ts';
import { oversightCards } from '../services/veteran-reception/practice/oversight-cards.ts';
import { paperChanges, paperOffice } from '../services/veteran-reception/practice/paper-office.ts';
import { windowCorrection } from '../services/veteran-reception/practice/window-correction.ts';
import { windowDeferral } from '../services/veteran-reception/practice/window-deferral.ts';
import { practiceStage } from './stage.ts';

type Practice = { scenario: Scenario; service: string; changes?: readonly ItemChange[] };

/** Every practice case of every service (R6.4), in the order of the work: the window, the departments, who leads and looks on. */
const practices: readonly Practice[] = [
  { scenario: windowDeferral, service: 'veteran-reception' },
  { scenario: windowCorrection, service: 'veteran-reception' },
  { scenario: departmentLimits, service: 'veteran-reception' },
  { scenario: paperOffice, service: 'veteran-reception', changes: paperChanges },
  { scenario: oversightCards, service: 'veteran-reception' },
];
const stages = new Map<string, Stage>();

/** All of them, to be chosen from. */
export const practiceScenarios: readonly Scenario[] = practices.map(({ scenario }) => scenario);

/** A scenario with the stage it is played on, made once; null for a code that is none. */
export function findPractice(code: string): { scenario: Scenario; stage: Stage } | null {
  const found = practices.find(each => each.scenario.code === code);
  if (found === undefined) return null;
  const { scenario, service, changes } = found;
  const stage = stages.get(code) ?? practiceStage(service, changes);
  stages.set(code, stage);
  return { scenario, stage };
}
