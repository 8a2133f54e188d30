import { anyOf } from '../plain/any-of.ts';
import type { MaterialDefinition } from './definition.ts';

const acceptWords = { original: '原件', copy: '复印件', electronic: '电子件' } as const;

/** In what form a paper may be handed in: 原件或者复印件；电子件、原件或者复印件. */
export function acceptsWords(accepts: MaterialDefinition['accepts']): string {
  return anyOf(accepts.map(each => acceptWords[each]));
}

/** What becomes of a paper once it is handed in, as the soldier is told (R2.3). */
export function keptWords({ accepts, keeping }: Pick<MaterialDefinition, 'accepts' | 'keeping'>): string {
  return accepts.includes('original') ? originalWords[keeping] : copyWords[keeping];
}

const originalWords = {
  seen: '核验后当场退还',
  kept: '由窗口收存',
  surrendered: '办好后收回，不退还',
} as const;
const copyWords = { seen: '核对后不留存', kept: '随申请留存', surrendered: '办好后收回，不退还' } as const;
