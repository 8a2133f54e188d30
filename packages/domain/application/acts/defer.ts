import { compare, type PlainDate } from '../../plain/date.ts';
import { latestDeferral } from '../../service/deferral.ts';
import type { NeededMaterial } from '../../service/needed-materials.ts';
import type { DeferralDraft } from '../command.ts';
import { isInHand, type MaterialFact } from '../material.ts';
import type { Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { materialsNeeded } from './check-materials.ts';

/**
 * 容缺受理 (domain.md §3.3): secondary materials may come later, against the soldier's own promise, by a day that the definition
 * sets. The work goes on; the results of the items that need them are held until they are here. What is named and in hand already needs
 * no promise, so that a broken one bars nothing of it.
 */
export function deferred(
  progress: Progress,
  going: readonly string[],
  draft?: DeferralDraft,
): Refusal | null {
  if (draft === undefined || draft.materials.length === 0) return null;
  const needed = materialsNeeded(progress).filter(({ definition }) =>
    draft.materials.includes(definition.code),
  );
  const wrong = draft.materials.filter(code => !needed.some(each => mayDefer(each, code, going)));
  if (wrong.length > 0) return { code: 'not-deferrable', materials: wrong };
  const { materials } = progress.state;
  const lacking = needed.filter(({ definition }) => !isInHand(materials[definition.code]));
  if (lacking.length === 0) return null;
  if (progress.context.broken) return { code: 'promise-broken', ...progress.context.broken };
  const unpromised = lacking
    .map(({ definition }) => definition.code)
    .filter(code => !draft.signed && !isPromised(materials[code]));
  if (unpromised.length > 0) return { code: 'promise-needed', materials: unpromised };
  const dated = lacking.map(({ definition, usedBy }) => {
    const items = usedBy.filter(code => going.includes(code));
    return { material: definition.code, items, latest: latestOf(progress, definition.code, items) };
  });
  const tooLong = dated.find(({ latest }) => draft.until !== null && compare(draft.until, latest) > 0);
  if (tooLong !== undefined) return { code: 'deferral-too-long', latest: tooLong.latest };
  progress.emit({
    type: 'MaterialsDeferred',
    promise: draft.signed ? 'signed' : 'declared',
    materials: dated.map(({ material, items, latest }) => ({
      material,
      until: draft.until ?? latest,
      items,
    })),
  });
  return null;
}

function mayDefer({ definition, internal, usedBy }: NeededMaterial, code: string, going: readonly string[]) {
  return (
    definition.code === code && definition.secondary && !internal && usedBy.some(item => going.includes(item))
  );
}

function isPromised(fact: MaterialFact | undefined): boolean {
  return fact?.declared === 'promised';
}

function latestOf({ context }: Progress, material: string, items: readonly string[]): PlainDate {
  return latestDeferral(context.service, material, items, context.today, context.calendar);
}
