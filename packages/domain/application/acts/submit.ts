import { issueApplicationForm } from '../../document/application-form.ts';
import { checkAnswers } from '../../form/check.ts';
import { askedFields, relevantAnswers } from '../../service/asked-fields.ts';
import { inTimeOn, withComputed } from '../../service/computed-answers.ts';
import { neededMaterials } from '../../service/needed-materials.ts';
import { includedItems, plan } from '../../service/plan.ts';
import type { CommandOf } from '../command.ts';
import type { Declaration } from '../material.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { findReuse } from '../reuse.ts';
import { chosenInForm } from './choose-delivery.ts';

/**
 * The draft becomes an application with a number (R2.5). Everything wrong is told at once; every material he must
 * hand in is declared one way or another, “还没有” included, so that the window knows what will come.
 */
export const submit: Act<CommandOf<'submit'>> = (progress, { consent }) =>
  submitted(progress, { consent, online: true });

/**
 * Shared with the window's walk-in, where declarations are replaced by what the clerk has in his hands, and where it may be
 * that no agreement to the notice is recorded. Online there is no submission without it (PIPL arts.14, 29).
 */
export function submitted(
  progress: Progress,
  { consent, online }: { consent: number | undefined; online: boolean },
): Refusal | null {
  const { service, today, calendar } = progress.context;
  const { unticked, materials, division } = progress.state;
  const given = withComputed(service, currentAnswers(progress), inTimeOn(today, calendar));
  const items = includedItems(plan(service, given, unticked));
  const problems = checkAnswers(askedFields(service, items, given), given, today);
  if (problems.length > 0) return { code: 'answers-incomplete', problems };
  if (items.length === 0) return { code: 'no-item-applies' };
  const needed = neededMaterials(service, items, given).filter(each => !each.internal);
  const undeclared = needed.filter(
    each =>
      !each.optional &&
      (materials[each.definition.code]?.declared ?? null) === null &&
      findReuse(progress.state, each.definition.code) === null,
  );
  if (online && undeclared.length > 0) {
    return { code: 'materials-undeclared', materials: undeclared.map(each => each.definition.code) };
  }
  const version = service.consent?.version;
  if (version !== undefined && consent !== version && (online || consent !== undefined))
    return { code: 'consent-needed', version };
  const declared = needed
    .map(each => [each.definition.code, materials[each.definition.code]?.declared ?? null] as const)
    .filter((entry): entry is [string, Declaration] => entry[1] !== null);
  progress.emit({
    type: 'Submitted',
    number: progress.context.newNumber(division),
    answers: progress.keep('answers/1', relevantAnswers(service, items, given)),
    items,
    declared: Object.fromEntries(declared),
    ...(version !== undefined && consent !== undefined && { consent: { version, at: progress.context.now } }),
  });
  issueApplicationForm(progress);
  return chosenInForm(progress);
}
