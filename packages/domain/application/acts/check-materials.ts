import { neededMaterials } from '../../service/needed-materials.ts';
import { includedItems, plan } from '../../service/plan.ts';
import type { CommandOf } from '../command.ts';
import { filesOf } from '../file.ts';
import { objectToMark } from '../mark-choice.ts';
import type { MaterialMark } from '../material.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { followThrough } from './conclude-application.ts';
import { settleAnsweredAsks } from './settle-asks.ts';
import { takeInPapers } from './take-in-papers.ts';

/** The window checks materials off, any time one arrives (R2.4); an open ask for it is thereby answered, a promise kept. */
export const checkMaterials: Act<CommandOf<'checkMaterials'>> = (progress, { marks }) =>
  checkedOff(progress, marks) ?? settleAnsweredAsks(progress) ?? followThrough(progress);

/**
 * The marks alone, before whatever follows from them: originals and copies kept enter the ledger of papers. A material the
 * plan does not need is refused; no marks are no event.
 */
export function checkedOff(progress: Progress, marks: readonly MaterialMark[]): Refusal | null {
  if (marks.length === 0) return null;
  const needed = materialsNeeded(progress).map(each => each.definition);
  for (const mark of marks) {
    const definition = needed.find(each => each.code === mark.material);
    if (definition === undefined) return { code: 'unknown-material', material: mark.material };
    const objection = objectToMark(definition, mark, filesOf(progress.state, mark.material).length);
    if (objection !== null) return objection;
  }
  progress.emit({ type: 'MaterialsChecked', marks });
  takeInPapers(progress, marks);
  return null;
}

/** What this application needs, under its own answers and pinned definition. */
export function materialsNeeded(progress: Progress) {
  const answers = currentAnswers(progress);
  const items = includedItems(plan(progress.context.service, answers, progress.state.unticked));
  return neededMaterials(progress.context.service, items, answers);
}
