import { issueRefusalNotice } from '../../document/refusal-notice.ts';
import { reasonsForItem } from '../../service/reasons-for.ts';
import type { CommandOf } from '../command.ts';
import { type Act, keepNote } from '../progress.ts';
import { checkedOff } from './check-materials.ts';
import { objectToReason } from './reasons.ts';

/**
 * 不予受理: a reason from the catalogue, which carries its legal basis, and words that say where to go instead. What the
 * window had checked off by then stays on record with it.
 */
export const refuse: Act<CommandOf<'refuse'>> = (progress, { reason, note, marks = [] }) => {
  const objection = objectToReason(
    reasonsForItem(progress.context.service.reasons.refusal, null),
    reason,
    note,
  );
  if (objection !== null) return objection;
  const stranger = checkedOff(progress, marks);
  if (stranger !== null) return stranger;
  const kept = keepNote(progress, note);
  progress.emit({ type: 'Refused', reason, note: kept });
  issueRefusalNotice(progress, { item: null, reason, note: kept });
  return null;
};
