import { countWith, type Paper } from '../../custody/ledger.ts';
import { partOnTheWay } from '../../custody/sheet.ts';
import { windowOf } from '../../document/letterhead.ts';
import { parseWaybill } from '../../plain/waybill.ts';
import { materialsOfItem } from '../../service/needed-materials.ts';
import { getStateOfItem } from '../application.ts';
import type { CommandOf } from '../command.ts';
import { filesOf } from '../file.ts';
import { type Act, currentAnswers, type Progress } from '../progress.ts';
import type { Refusal } from '../refusal.ts';
import { movePapers } from './move-papers.ts';

/**
 * 材料交接 (R3.4): the window hands an item's papers over to its department, by hand or by EMS, under the number of a sheet that may
 * carry many applications. One hand-over at a time: the next goes out when this one is signed for or known to be lost.
 */
export const handOver: Act<CommandOf<'handOver'>> = (progress, { item, sheet, way, waybill, papers }) => {
  const objection = objectToPaper(progress, item);
  if (objection !== null) return objection;
  const current = partOnTheWay(getStateOfItem(progress.state, item));
  if (current !== null) return { code: 'sheet-on-the-way', sheet: current.sheet };
  const number = way === 'ems' ? parseWaybill(waybill ?? '') : null;
  if (way === 'ems' && number === null) return { code: 'waybill-needed' };
  const stranger = papers.find(each => !needs(progress, item).some(({ code }) => code === each.material));
  if (stranger !== undefined) return { code: 'unknown-material', material: stranger.material };
  const from = `window:${windowOf(progress)}` as const;
  const refusal = movePapers(progress, papers, from, `transit:${sheet}`, 'handed-over', { sheet });
  if (refusal !== null) return refusal;
  progress.emit({
    type: 'ItemHandedOver',
    item,
    sheet,
    way,
    waybill: number,
    papers,
    prints: printsOf(progress, item, papers),
  });
  return null;
};

/** Only an item that goes on paper here and now, as it was sent out, has hand-overs. */
export function objectToPaper({ state }: Progress, item: string): Refusal | null {
  return getStateOfItem(state, item).channel === 'paper' ? null : { code: 'not-on-paper', item };
}

function needs(progress: Progress, item: string) {
  return materialsOfItem(progress.context.service, item, currentAnswers(progress));
}

/**
 * What else the item needs and the window can print or copy here and now: papers the platform issued, materials with a
 * file, and copies it keeps. What was looked at and went home again goes along with nobody.
 */
function printsOf(progress: Progress, item: string, papers: readonly Paper[]): string[] {
  const { state } = progress;
  const window = `window:${windowOf(progress)}` as const;
  return needs(progress, item)
    .filter(({ code }) => !papers.some(each => each.material === code))
    .filter(
      ({ code, issuedAs }) =>
        state.documents?.some(each => each.kind === issuedAs && each.replacedBy === null) ||
        filesOf(state, code).length > 0 ||
        countWith(state.papers, window, { material: code, form: 'copy' }) > 0,
    )
    .map(({ code }) => code);
}
