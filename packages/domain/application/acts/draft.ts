import type { Answers } from '../../form/condition.ts';
import { tidiedAnswers } from '../../form/tidied.ts';
import { relevantAnswers } from '../../service/asked-fields.ts';
import { inTimeOn, withComputed } from '../../service/computed-answers.ts';
import type { ServiceDefinition } from '../../service/definition.ts';
import { cityOf, isSettlement, reportingDivision } from '../../service/directory.ts';
import { findItem } from '../../service/lookup.ts';
import { plan } from '../../service/plan.ts';
import type { CommandOf, DraftContents, EarlierAnswers } from '../command.ts';
import type { ContactChoice } from '../contact-choice.ts';
import type { Declarations } from '../event.ts';
import type { Act, Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';

/** A soldier begins his one form (R5.1). A draft has no number and is never mistaken for a submission. */
export const start: Act<CommandOf<'start'>> = (progress, command) =>
  begun(progress, command, 'online') ?? saved(progress, command);

/** Saves what is filled in so far, right or wrong: checks come when it is submitted. */
export const saveDraft: Act<CommandOf<'saveDraft'>> = (progress, command) => saved(progress, command);

/** The event stays, what he typed does not: the store throws the draft's key away with it (law 5). Only a draft allows it. */
export const discard: Act<CommandOf<'discard'>> = progress => {
  progress.emit({ type: 'Discarded' });
  return null;
};

/** Begins an application by either channel; the definition and overlays are pinned here for life (law 4). */
export function begun(
  progress: Progress,
  command: {
    id: string;
    applicant: string;
    contact?: ContactChoice | undefined;
    earlier?: EarlierAnswers;
  } & DraftContents,
  channel: 'online' | 'window',
): Refusal | null {
  const { context } = progress;
  const place = placed(progress, command.settlement);
  if (place === null) return { code: 'no-such-place', settlement: command.settlement };
  progress.emit({
    type: 'Started',
    id: command.id,
    definition: `${context.service.code}/v${context.service.version}`,
    overlays: context.overlays,
    ...place,
    channel,
    applicant: command.applicant,
    ...(command.contact !== undefined && { contact: command.contact }),
    ...(command.earlier !== undefined && { prefilled: brought(progress, command.earlier) }),
  });
  return null;
}

/** What an earlier case brought is kept beside the answers, so that the page can say which of them it still is. */
function brought(progress: Progress, { number, answers }: EarlierAnswers) {
  return { number, answers: progress.keep('prefilled', answers) };
}

/**
 * Keeps the answers to questions that are asked under these answers, whichever items are ticked, tidied and with the computed
 * ones worked out for today; codes the definition does not know are dropped. Refuses only a place that does not exist: a wrong
 * answer is kept as he typed it.
 */
export function saved(progress: Progress, command: DraftContents): Refusal | null {
  const place = placed(progress, command.settlement);
  if (place === null) return { code: 'no-such-place', settlement: command.settlement };
  const { service, overlays, today, calendar } = progress.context;
  const given = {
    ...tidiedAnswers(service.form.fields, command.answers),
    ...settledIn(service, command.settlement),
  };
  const answers = withComputed(service, given, inTimeOn(today, calendar));
  const items = plan(service, answers, []).map(each => each.item);
  progress.emit({
    type: 'DraftSaved',
    answers: progress.keep('answers/0', relevantAnswers(service, items, answers)),
    ...place,
    overlays,
    unticked: command.unticked.filter(code => findItem(service, code) !== null),
    declared: knownOnly(service, command.declared),
  });
  return null;
}

/** The form and the application name one place: where the form asks for it, the answer is the application's own. */
function settledIn({ form }: ServiceDefinition, settlement: string): Answers {
  return form.fields.some(field => field.id === 'settlement') ? { settlement } : {};
}

/** Codes stand in history in clear, so only the definition's own may get there (law 5). */
function knownOnly({ materials }: ServiceDefinition, declared: Declarations): Declarations {
  return Object.fromEntries(
    Object.entries(declared).filter(([code]) => materials.some(material => material.code === code)),
  );
}

function placed({ context: { directory } }: Progress, settlement: string) {
  if (!isSettlement(directory, settlement)) return null;
  const division = reportingDivision(directory, settlement).code;
  return { settlement, division, city: cityOf(directory, settlement)!.code };
}
