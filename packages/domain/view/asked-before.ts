import type { RecordedEvent } from '../application/event.ts';
import type { MarkChoice } from '../application/mark-kind.ts';
import { type AskLine, linesOf } from './ask-line.ts';
import type { Lens } from './lens.ts';

/** One thing that was asked to be put right, with what the window had found of it then, and when it was answered. */
export type AskedBefore = AskLine & { found: MarkChoice | null; answeredAt: string | null };

/** Every ask there was, open or answered: who checks again sees what was missing and what came since (R2.4). */
export function askedBefore(lens: Lens): AskedBefore[] {
  const { application, events } = lens;
  const answered = new Map(application.asks.map(ask => [ask.id, ask.answeredAt]));
  return linesOf(lens, application.asks).map(line => ({
    ...line,
    found: line.kind === 'material' ? foundThen(events, line) : null,
    answeredAt: answered.get(line.id) ?? null,
  }));
}

/** The last mark on this paper before it was asked for; what was sent with the notice stands before it in history. */
function foundThen(events: readonly RecordedEvent[], { id, target }: AskLine): MarkChoice | null {
  const until = events.findIndex(
    ({ body }) => body.type === 'CorrectionAsked' && body.asks.some(ask => ask.id === id),
  );
  const marks = events
    .slice(0, until)
    .flatMap(({ body }) => (body.type === 'MaterialsChecked' ? body.marks : []))
    .filter(mark => mark.material === target);
  const last = marks.at(-1);
  if (last === undefined) return null;
  const { material: _material, copies: _copies, ...found } = last;
  return found;
}
