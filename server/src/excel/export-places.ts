import type { Person } from '@yimen/domain/access/person.ts';
import { countPlaces } from '../aside/places.ts';
import { turnOf } from '../aside/turn.ts';
import { DoorProblem } from '../http/problem.ts';

/** Takes a place for a workbook of this person; answers how it is given back. */
export type ExportPlaces = (person: Person) => () => void;

/** Workbooks in the making: of one person, and of all together, because each reads many rows. */
const each = 1;
const all = 5;

/**
 * What workbooks may take up at once. Whoever has one in the making is refused another with `too-many-requests`, everybody with `busy` while
 * all places are taken; a place is to be given back when the workbook is made, however that ended.
 */
export function openExportPlaces(): ExportPlaces {
  const places = countPlaces();
  return person => {
    const { whose } = turnOf(person);
    if (places.heldBy(whose) >= each) throw new DoorProblem('too-many-requests', { detail: own });
    if (places.heldBy(everybody) >= all) throw new DoorProblem('busy', { detail: others });
    const taken = [whose, everybody];
    for (const one of taken) places.take(one);
    return () => {
      for (const one of taken.splice(0)) places.giveBack(one);
    };
  };
}

const everybody = 'everybody';
const own = '您有一份表格正在生成，请等它生成后再导出下一份。';
const others = '正在导出的人较多，请稍后再试。';
