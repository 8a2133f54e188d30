import type { Person } from '@yimen/domain/access/person.ts';
import { countPlaces } from '../aside/places.ts';
import { turnOf } from '../aside/turn.ts';
import { DoorProblem } from '../http/problem.ts';

/** Makes a workbook while its person has a place for it. */
export type ExportPlaces = <A>(person: Person, make: () => Promise<A>) => Promise<A>;

/** Workbooks in the making: of one person, and of all together. Each may take some hundred megabytes while it is made. */
const each = 1;
const all = 3;

/**
 * What workbooks made in memory may take up at once. Whoever has one in the making is refused another with `too-many-requests`, everybody
 * with `busy` while all places are taken; a place is given back when the workbook is made, however that ended.
 */
export function openExportPlaces(): ExportPlaces {
  const places = countPlaces();
  return async (person, make) => {
    const { whose } = turnOf(person);
    if (places.heldBy(whose) >= each) throw new DoorProblem('too-many-requests', { detail: own });
    if (places.heldBy(everybody) >= all) throw new DoorProblem('busy', { detail: others });
    for (const one of [whose, everybody]) places.take(one);
    try {
      return await make();
    } finally {
      for (const one of [whose, everybody]) places.giveBack(one);
    }
  };
}

const everybody = 'everybody';
const own = '您有一份表格正在生成，请等它生成后再导出下一份。';
const others = '正在导出的人较多，请稍后再试。';
