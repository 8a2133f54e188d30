import { type Draft, draftOf, type View } from './draft.ts';

/**
 * What a new application begins with after one was turned away: the same answers and items, but not the place, which he chooses anew, nor
 * the name and phone, which are those he signed in with now; his papers are offered again by themselves (R5.1, R5.2).
 */
export function again(view: View): Draft {
  const { answers, unticked } = draftOf(view);
  const { settlement: _place, name: _name, phone: _phone, ...same } = answers;
  return { settlement: '', answers: same, unticked, declared: {} };
}
