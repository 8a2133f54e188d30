import { maskName } from '../plain/mask.ts';
import { answersOf, type Lens } from './lens.ts';

/** His name, written out or masked. */
export function applicantName(lens: Lens, named: boolean): string {
  const { name } = answersOf(lens);
  const said = typeof name === 'string' ? name : '';
  return named ? said : maskName(said);
}
