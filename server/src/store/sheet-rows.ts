import type { Application } from '@yimen/domain/application/application.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { papersWith } from '@yimen/domain/custody/ledger.ts';

/** The lines of sheets that one act adds or changes (R3.4): a line for each item handed over, with what became of it. */
export function sheetLines(state: Application, events: readonly RecordedEvent[]) {
  const touched = new Set(
    events.flatMap(({ body }) => ('sheet' in body && body.sheet !== undefined ? [body.sheet] : [])),
  );
  return Object.values(state.items).flatMap(({ code, sheets = [] }) =>
    sheets
      .filter(part => touched.has(part.sheet) && part === sheets.findLast(each => each.sheet === part.sheet))
      .map(part => ({
        sheet: part.sheet,
        item: code,
        handed_at: part.at,
        signed_on: part.signed?.on ?? null,
        lost_at: part.lostAt,
        recalled_at: part.recalledAt ?? null,
        missing: papersWith(state.papers, `missing:${part.sheet}`)
          .filter(paper => part.papers.some(each => each.material === paper.material))
          .reduce((sum, each) => sum + each.count, 0),
      })),
  );
}
