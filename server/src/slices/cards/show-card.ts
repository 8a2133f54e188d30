import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import { findCard } from '@yimen/domain/oversight/card.ts';
import { nameInProvince } from '@yimen/domain/service/directory.ts';
import { cardLine } from '@yimen/domain/view/card-line.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Acted } from '../../store/act.ts';
import { lensFor } from '../../store/lens.ts';
import type { Platform } from '../../store/platform.ts';

/** One card for who may read it: of his office or of his places; for everybody else it is not there. `door`: which page of the case is his. */
export async function shownCard(
  platform: Platform,
  person: Person,
  { stored, connection }: Pick<Acted, 'stored'> & Partial<Acted>,
  number: number,
) {
  const { state } = stored;
  const card = findCard(state, number);
  if (card === null || !permits(person, 'readCards', { ...state, agency: card.agency }))
    throw new DoorProblem('not-found');
  const lens = await lensFor(platform, person, stored, connection === undefined ? {} : { connection });
  return {
    application: state.id,
    number: state.number ?? '',
    settlement: nameInProvince(platform.directory, state.settlement),
    door: doorOf(person, state, card.item),
    card: cardLine(lens, card, number),
  };
}

/** The page of the case for who leads or looks on, the item's for the office that has it; null for one that has it no more. */
function doorOf(person: Person, state: Application, item: string): 'case' | 'item' | null {
  if (permits(person, 'readWhole', { ...state, agency: null })) return 'case';
  return permits(person, 'readItem', { ...state, agency: state.items[item]?.agency ?? null }) ? 'item' : null;
}
