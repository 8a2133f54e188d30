import { getItem } from '../../service/lookup.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { takeUp } from './claim.ts';

/** A verification the department makes, such as 入伍信息核查 by the 人武部 (R1.7); shared with the items the catalogue names. Checking is taking. */
export const recordCheck: Act<CommandOf<'recordCheck'>> = (progress, { item, check, outcome, note }) => {
  const definition = getItem(progress.context.service, item).checks.find(each => each.code === check);
  if (definition === undefined || !definition.outcomes.some(each => each.value === outcome))
    return { code: 'unknown-check', check };
  const objection = takeUp(progress, item);
  if (objection !== null) return objection;
  progress.emit({ type: 'ItemChecked', item, check, outcome, note: keepNote(progress, note) });
  return null;
};
