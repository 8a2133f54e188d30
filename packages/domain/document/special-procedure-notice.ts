import { dayStopped } from '../application/item.ts';
import type { Progress } from '../application/progress.ts';
import { noteIn } from '../application/sealed-note.ts';
import type { PlainDate } from '../plain/date.ts';
import type { Stops } from '../service/definition.ts';
import { getItem } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { issue } from './issue.ts';
import { letterhead } from './letterhead.ts';

type SpecialProcedureContent = {
  item: string;
  reason: string;
  basis: string | null;
  note: string | null;
  /** From when the clock stands still, and the promised day as it was. */
  since: PlainDate;
  /** The day on which it is expected to end; histories of before it was asked for have none. */
  until: PlainDate | null;
  due: PlainDate | null;
  /** Which limits stand still; absent on papers from before it was told, which stopped both. */
  stops: Stops;
  /** The statutory day where it runs on, and where the law sets one. */
  statutoryDue: PlainDate | null;
};

/** 特别程序通知书 (行政许可法 art.45: what is not counted in the limit is told in writing): which procedure, since when, and what stands still. */
export function issueSpecialProcedureNotice(progress: Progress, code: string): void {
  const { state, context, box } = progress;
  const item = state.items[code]!;
  const { stage, clocks } = item;
  if (stage.status !== 'paused') throw new Error(`item ${code} is not paused`);
  const { stops = 'both' } = stage;
  const definition = getItem(context.service, code);
  const reason = findReason(context.service.reasons, stage.reason);
  const content: SpecialProcedureContent = {
    item: definition.name,
    reason: reason?.text ?? stage.reason,
    basis: reason === undefined ? null : basisOf(reason, definition, context.today),
    note: noteIn(box, stage.note),
    since: dayStopped(stage) ?? context.today,
    until: stage.until ?? null,
    due: clocks?.promised.due ?? null,
    stops,
    statutoryDue: stops === 'promise' ? (clocks?.statutory?.due ?? null) : null,
  };
  issue(progress, {
    kind: 'special-procedure-notice',
    title: '特别程序通知书',
    template: 'special-procedure-notice/v1',
    mark: 'TB',
    agency: item.agency,
    items: [code],
    content: { ...letterhead(progress, item.agency), ...content },
  });
}
