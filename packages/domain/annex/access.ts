import type { Person } from '../access/person.ts';
import type { AnnexAct } from '../access/policy.ts';
import { reaches } from '../access/scope.ts';
import { type Directory, getDivision } from '../service/directory.ts';
import type { AnnexCommandType } from './command.ts';

export type AnnexLevel = 'county' | 'city' | 'province';

/** Which act of the policy stands behind a command; a city puts a submitted row right itself, hence two for one. */
const guards = {
  openSheet: ['receiveAnnex'],
  enterCell: ['fillAnnex', 'reviewAnnex'],
  submitRow: ['fillAnnex'],
  returnRow: ['reviewAnnex'],
  mergeRow: ['reviewAnnex'],
  enterProblems: ['reviewAnnex'],
  enterSignatories: ['reviewAnnex'],
  sendSheet: ['reviewAnnex'],
  receiveSheet: ['receiveAnnex'],
  moveDue: ['receiveAnnex'],
  urgeSheet: ['reviewAnnex', 'receiveAnnex'],
  beginCorrection: ['reviewAnnex', 'receiveAnnex'],
} as const satisfies Record<AnnexCommandType, readonly AnnexAct[]>;

/** Who does it stands at this level of the veterans line: the county fills, the city takes together, the province receives (R8.1). */
const levels = { fillAnnex: 'county', reviewAnnex: 'city', receiveAnnex: 'province' } as const;

/**
 * For which level this person may do this to the sheet of `city` or, where one is meant, to the row of `division`; null: not at all. The
 * veterans line reports, others at most read. 东莞 and 中山, which have no counties, are county and city in one.
 */
export function annexLevel(
  directory: Directory,
  person: Person,
  command: AnnexCommandType,
  { city, division }: { city: string; division?: string },
): AnnexLevel | null {
  if (person.kind !== 'staff' || directory.agencies.get(person.agency)?.line !== 'veterans') return null;
  const own = getDivision(directory, person.division).level;
  const fits = (level: AnnexLevel) =>
    own === level || (level === 'county' && own === 'city' && division === person.division);
  const act = guards[command].find(each => {
    const place = each === 'fillAnnex' ? division : city;
    return fits(levels[each]) && place !== undefined && reaches(person, each, place);
  });
  return act === undefined ? null : levels[act];
}

/** May he look at the sheet of this city, or at this row? Whole places only: a county reads its row, never its city's sheet. */
export function readsAnnex(person: Person, place: string): boolean {
  return reaches(person, 'readAnnex', place);
}
