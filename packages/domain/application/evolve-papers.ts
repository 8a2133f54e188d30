import { moved } from '../custody/ledger.ts';
import { findAwaited, type SheetPart } from '../custody/sheet.ts';
import { type Application, getStateOfItem } from './application.ts';
import type { PaperEvent } from './event.ts';
import type { Appliers } from './evolve.ts';
import { touch } from './evolve-item.ts';

/** Events of the paper channel (R3.4): what was handed over, signed for, lost, and who has which paper. */
export const evolvePapers = {
  ItemHandedOver: (application, { item, sheet, way, waybill, papers, prints }, event) => {
    const { sheets = [] } = getStateOfItem(application, item);
    const part = { sheet, way, waybill, papers, prints, at: event.at, signed: null, lostAt: null };
    return touch(application, item, event, { sheets: [...sheets, part] });
  },

  ItemSheetSigned: (application, { item, sheet, on, by, short, odd, note, clocks }, event) =>
    touch(application, item, event, {
      ...(clocks && { clocks }),
      sheets: awaited(application, item, sheet, {
        signed: { on, by, short, ...(odd && { odd }), note },
        lostAt: null,
      }),
    }),

  ItemSheetLost: (application, { item, sheet }, event) =>
    touch(application, item, event, {
      sheets: awaited(application, item, sheet, { lostAt: event.at }),
    }),

  ItemSheetRecalled: (application, { item, sheet }, event) =>
    touch(application, item, event, {
      sheets: awaited(application, item, sheet, { recalledAt: event.at }),
    }),

  PapersMoved: (application, { papers, from, to }) => ({
    ...application,
    papers: moved(application.papers ?? [], papers, from, to),
  }),
} satisfies Appliers<PaperEvent>;

/** The item's hand-overs, that which is waited for under this sheet changed: on its way, or lost and then signed for after all. */
function awaited(
  application: Application,
  item: string,
  sheet: string,
  change: Partial<SheetPart>,
): SheetPart[] {
  const { sheets = [] } = getStateOfItem(application, item);
  const part = findAwaited(sheets, sheet);
  return sheets.map(each => (each === part ? { ...each, ...change } : each));
}
