import { issueDecisionNotice } from '../../document/decision-notice.ts';
import { issueResultPapers } from '../../document/result-papers.ts';
import { checkAnswers } from '../../form/check.ts';
import { tidiedAnswers } from '../../form/tidied.ts';
import { getItem } from '../../service/lookup.ts';
import { isOnTheSpot } from '../../service/on-the-spot.ts';
import { reasonsForItem } from '../../service/reasons-for.ts';
import { resultFields } from '../../service/result-fields.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import type { RecordedFor } from '../event.ts';
import { type Act, currentAnswers, keepNote, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { mostResultFiles } from '../result-file.ts';
import { objectToUnclaimed, takeUp } from './claim.ts';
import { followThrough } from './conclude-application.ts';
import { endItem } from './end-item.ts';
import { filePapers } from './file-papers.ts';
import { keepResultFiles } from './keep-result-files.ts';
import { departmentReasons, objectToReason } from './reasons.ts';
import { dropOwnAsks } from './settle-asks.ts';

/**
 * 办结 (R4.1, R4.2): granted with the result's data, or denied / terminated with a catalogued reason and words.
 * An item that was never signed for may be concluded on the spot where the catalogue says so; who does it has taken it.
 */
export const conclude: Act<CommandOf<'conclude'>> = (progress, command) =>
  objectToHandler(progress, command.item) ?? concludeItem(progress, command);

type Concluding = CommandOf<'conclude'> | CommandOf<'recordResult'>;

/** The end itself and all that follows from it, whoever writes it down. */
export function concludeItem(
  progress: Progress,
  command: Concluding,
  recordedFor?: RecordedFor,
): Refusal | null {
  const refusal = ending(progress, command, recordedFor);
  return refusal ?? dropOwnAsks(progress, command.item) ?? followThrough(progress);
}

function ending(progress: Progress, command: Concluding, recordedFor?: RecordedFor): Refusal | null {
  const { item, outcome } = command;
  if (outcome === 'granted') return granted(progress, command, recordedFor);
  const reasons = progress.context.service.reasons;
  const objection = objectToReason(
    reasonsForItem(
      outcome === 'denied' ? reasons.denial : departmentReasons(reasons.termination),
      item,
      currentAnswers(progress),
    ),
    command.reason,
    command.note,
  );
  if (objection !== null) return objection;
  const { reason, note } = command;
  endItem(progress, {
    item,
    outcome,
    reason,
    note: keepNote(progress, note),
    ...(recordedFor && { recordedFor }),
  });
  issueDecisionNotice(progress, item);
  return null;
}

function granted(
  progress: Progress,
  command: Extract<Concluding, { outcome: 'granted' }>,
  recordedFor?: RecordedFor,
): Refusal | null {
  const { item, note } = command;
  const definition = getItem(progress.context.service, item);
  const state = getStateOfItem(progress.state, item);
  if (state.stage.status === 'paused') return { code: 'not-allowed-now', act: 'conclude', status: 'paused' };
  for (const check of definition.checks.filter(each => each.requiredToGrant)) {
    const outcome = state.checks[check.code]?.outcome ?? null;
    if (!check.outcomes.some(each => each.value === outcome && each.passes))
      return { code: 'check-needed', check: check.code, outcome };
  }
  const fields = resultFields(definition, currentAnswers(progress), Object.keys(progress.state.items));
  const known = new Set(fields.map(field => field.id));
  const given = tidiedAnswers(
    fields,
    Object.fromEntries(Object.entries(command.result).filter(([id]) => known.has(id))),
  );
  const problems = checkAnswers(fields, given, progress.context.today);
  if (problems.length > 0) return { code: 'result-incomplete', problems };
  if ((command.files?.length ?? 0) > mostResultFiles)
    return { code: 'too-many-result-files', max: mostResultFiles };
  endItem(progress, {
    item,
    outcome: 'granted',
    reason: null,
    note: keepNote(progress, note),
    result: progress.keep(`result/${item}`, given),
    produces: definition.result.produces,
    ...keepResultFiles(progress, command.files),
    ...(recordedFor && { recordedFor }),
  });
  filePapers(progress, item);
  issueResultPapers(progress, item);
  return null;
}

function objectToHandler(progress: Progress, item: string): Refusal | null {
  if (getStateOfItem(progress.state, item).stage.status !== 'dispatched')
    return objectToUnclaimed(progress, item);
  return isOnTheSpot(getItem(progress.context.service, item), currentAnswers(progress))
    ? takeUp(progress, item)
    : { code: 'not-on-the-spot', item };
}
