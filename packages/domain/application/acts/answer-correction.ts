import { issueApplicationForm } from '../../document/application-form.ts';
import { checkAnswers } from '../../form/check.ts';
import type { Answers } from '../../form/condition.ts';
import { tidiedAnswers } from '../../form/tidied.ts';
import { dateOfInstant } from '../../plain/date.ts';
import { askedFields, relevantAnswers } from '../../service/asked-fields.ts';
import { inTimeOn, withComputed } from '../../service/computed-answers.ts';
import { includedItems, plan } from '../../service/plan.ts';
import { type Ask, openAsks } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { Declarations } from '../event.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { isMet, newFile } from '../shown.ts';
import { chosenInForm } from './choose-delivery.ts';
import { resumeAnsweredItems } from './settle-asks.ts';

/**
 * The soldier answers the whole notice at once. A field asked about is thereby answered (changed, or confirmed as it is);
 * a material is answered when he has it electronically; one he will bring stays open until the window has it. What could not be
 * read is answered by a new photograph, not by the one that was asked about.
 * Before acceptance, “will bring” is enough: the window checks every paper when it accepts.
 */
export const answerCorrection: Act<CommandOf<'answerCorrection'>> = (progress, { answers, declared }) => {
  const open = openAsks(progress.state);
  if (open.length === 0) return { code: 'nothing-asked' };
  const stranger = Object.keys(declared).find(code => !isMaterial(progress, code));
  if (stranger !== undefined) return { code: 'unknown-material', material: stranger };
  const fileFor = (ask: Ask) => newFile(progress.state, progress.context.service, ask);
  const silent = open.filter(
    ask => ask.target.kind === 'material' && !isMet(fileFor(ask), declared[ask.target.material]),
  );
  if (silent.length > 0) return { code: 'asks-unanswered', asks: silent.map(ask => ask.id) };
  const beforeAcceptance = progress.state.status === 'correcting';
  const answered = open.filter(
    ask =>
      ask.target.kind === 'field' ||
      beforeAcceptance ||
      declared[ask.target.material] === 'electronic' ||
      fileFor(ask) === 'given',
  );
  return (
    corrected(
      progress,
      answers,
      answered.map(ask => ask.id),
      declared,
    ) ?? resumeAnsweredItems(progress)
  );
};

function isMaterial({ context: { service } }: Progress, code: string): boolean {
  return service.materials.some(material => material.code === code);
}

/**
 * Writes corrected answers. Only the fields asked about may change after submission, and those that a changed answer newly
 * opens; the answers are checked as a whole again.
 */
export function corrected(
  progress: Progress,
  changes: Answers,
  answered: readonly string[],
  declared: Declarations,
): Refusal | null {
  const before = currentAnswers(progress);
  const open = askedIds(progress, changed(progress, changes));
  const mayChange = new Set([
    ...openAsks(progress.state).flatMap(({ target }) => (target.kind === 'field' ? [target.field] : [])),
    ...open.filter(id => !askedIds(progress, before).includes(id)),
  ]);
  const stranger = Object.keys(changes).find(field => !mayChange.has(field));
  if (stranger !== undefined) return { code: 'unknown-target', target: `field:${stranger}` };
  return rewritten(progress, changes, answered, declared);
}

function askedIds({ context: { service }, state }: Progress, answers: Answers): string[] {
  return askedFields(service, includedItems(plan(service, answers, state.unticked)), answers).map(
    field => field.id,
  );
}

/** Re-checks and seals the changed answers under a new reference; earlier answers stay as they were. */
export function rewritten(
  progress: Progress,
  changes: Answers,
  answered: readonly string[],
  declared: Declarations,
): Refusal | null {
  const { service, today } = progress.context;
  const before = currentAnswers(progress);
  const after = changed(progress, changes);
  const items = includedItems(plan(service, after, progress.state.unticked));
  if (progress.state.status === 'accepted' && !sameItems(items, progress))
    return { code: 'items-would-change' };
  const problems = checkAnswers(askedFields(service, items, after), after, today);
  if (problems.length > 0) return { code: 'answers-incomplete', problems };
  const reference =
    Object.keys(changes).length > 0
      ? progress.keep(`answers/${progress.state.revision + 1}`, relevantAnswers(service, items, after))
      : progress.state.answers;
  progress.emit({ type: 'CorrectionAnswered', answers: reference, answered, declared });
  if (Object.keys(changes).length === 0) return null;
  issueApplicationForm(progress);
  return chosenInForm(progress, before);
}

/** The answers as they would be; late or not is still judged by the day he applied. */
function changed(progress: Progress, changes: Answers): Answers {
  const { service, calendar, today } = progress.context;
  const applied = progress.state.submittedAt;
  const day = applied === null ? today : dateOfInstant(applied);
  const after = { ...currentAnswers(progress), ...tidiedAnswers(service.form.fields, changes) };
  return withComputed(service, after, inTimeOn(day, calendar));
}

function sameItems(items: readonly string[], progress: Progress): boolean {
  return (
    items.every(code => code in progress.state.items) &&
    items.length === Object.keys(progress.state.items).length
  );
}
