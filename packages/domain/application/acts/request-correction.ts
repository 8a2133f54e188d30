import { issueCorrectionNotice } from '../../document/correction-notice.ts';
import { askedFields, fieldsOfItem, mayBeAsked } from '../../service/asked-fields.ts';
import { neededMaterials } from '../../service/needed-materials.ts';
import { includedItems, plan } from '../../service/plan.ts';
import { reasonsForTarget } from '../../service/reasons-for.ts';
import { type Application, openAsks } from '../application.ts';
import type { AskDraft, CommandOf } from '../command.ts';
import { type Act, currentAnswers, keepNote, type Progress } from '../progress.ts';
import { cameOf } from '../promised.ts';
import type { Refusal } from '../refusal.ts';
import { isShown } from '../shown.ts';
import { standingDeferrals } from '../standing-deferrals.ts';
import { checkedOff } from './check-materials.ts';
import { settleAnsweredAsks } from './settle-asks.ts';

/**
 * The window's one complete correction notice (R2.4): everything at once, each with a reason from the catalogue. What was
 * checked off while reading is saved in the same act; a paper that arrived closes the ask for it before the new ones open. After acceptance it
 * asks only for a better copy of what was promised for later and came (容缺): all else it accepted.
 */
export const requestCorrection: Act<CommandOf<'requestCorrection'>> = (progress, { asks, marks = [] }) =>
  checkedOff(progress, marks) ?? settleAnsweredAsks(progress) ?? asked(progress, asks, 'window');

/**
 * Records what is asked of the soldier. `from` is `window` or the item whose department asks; a department may ask
 * only for what its own item declares (law 8); nobody for what he cannot change online (`notAsked`). Asks still open from others form one notice with these.
 */
export function asked(progress: Progress, asks: readonly AskDraft[], from: string): Refusal | null {
  if (asks.length === 0) return { code: 'nothing-asked' };
  const { service } = progress.context;
  for (const ask of asks) {
    if (!askable(progress, from).has(nameOf(ask))) return { code: 'unknown-target', target: nameOf(ask) };
    const { target } = ask;
    const shown = target.kind === 'material' && isShown(progress.state, target.material);
    if (!reasonsForTarget(service, target, shown).some(reason => reason.code === ask.reason))
      return { code: 'unknown-reason', reason: ask.reason };
  }
  const unanswered = openAsks(progress.state).length > 0;
  const seq = progress.state.revision + 1;
  progress.emit({
    type: 'CorrectionAsked',
    from,
    asks: asks.map((ask, place) => ({
      id: `${seq}.${place}`,
      target: ask.target,
      reason: ask.reason,
      note: keepNote(progress, ask.note, place),
    })),
  });
  issueCorrectionNotice(progress, from, unanswered);
  return null;
}

/** What may be asked of the soldier: by the window what any item needs, by a department what its own declares (law 8), each as `nameOf` calls it. */
export function askable(progress: Pick<Progress, 'state' | 'box' | 'context'>, from: string): Set<string> {
  const { service } = progress.context;
  if (from === 'window' && progress.state.status === 'accepted')
    return new Set(cameAndNotKept(progress.state).map(code => `material:${code}`));
  const answers = currentAnswers(progress);
  const items = includedItems(plan(service, answers, progress.state.unticked));
  const fields =
    from === 'window' ? askedFields(service, items, answers) : fieldsOfItem(service, from, answers);
  const materials = neededMaterials(service, items, answers)
    .filter(each => !each.internal) // what another item of this application makes is never asked of the soldier
    .filter(each => from === 'window' || each.usedBy.includes(from));
  return new Set([
    ...fields.filter(mayBeAsked).map(field => `field:${field.id}`),
    ...materials.map(each => `material:${each.definition.code}`),
  ]);
}

/** Promised materials (容缺) of which a file came that has not kept the promise. */
function cameAndNotKept(state: Application): string[] {
  return standingDeferrals(state).flatMap(each => (cameOf(state, each) === 'nothing' ? [] : [each.material]));
}

/** What an ask is about, in one word: `field:name`, `material:M02`. */
export function nameOf({ target }: Pick<AskDraft, 'target'>): string {
  return target.kind === 'field' ? `field:${target.field}` : `material:${target.material}`;
}
