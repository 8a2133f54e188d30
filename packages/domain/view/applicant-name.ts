import { maskName } from '../plain/mask.ts';
import { answersOf, type Lens } from './lens.ts';

/** `named`: written out, which the view decides by its audience. Empty where he gave none yet or it is erased. */
export function applicantName(lens: Lens, named: boolean): string {
  const { name } = answersOf(lens);
  const said = typeof name === 'string' ? name : '';
  return named ? said : maskName(said);
}
