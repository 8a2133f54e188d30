import { moved } from '../custody/ledger.ts';
import { isOnTheWay, type SheetPart } from '../custody/sheet.ts';
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

  ItemSheetSigned: (application, { item, sheet, on, by, short, note, clocks }, event) =>
    touch(application, item, event, {
      ...(clocks && { clocks }),
      sheets: onTheWay(application, item, sheet, { signed: { on, by, short, note } }),
    }),

  ItemSheetLost: (application, { item, sheet }, event) =>
    touch(application, item, event, {
      sheets: onTheWay(application, item, sheet, { lostAt: event.at }),
    }),

  PapersMoved: (application, { papers, from, to }) => ({
    ...application,
    papers: moved(application.papers ?? [], papers, from, to),
  }),
} satisfies Appliers<PaperEvent>;

/** The item's hand-overs, that which is on its way under this sheet changed. */
function onTheWay(
  application: Application,
  item: string,
  sheet: string,
  change: Partial<SheetPart>,
): SheetPart[] {
  const { sheets = [] } = getStateOfItem(application, item);
  return sheets.map(each => (each.sheet === sheet && isOnTheWay(each) ? { ...each, ...change } : each));
}
