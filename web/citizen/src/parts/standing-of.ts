import type { View } from '../draft/draft.ts';

/** How a case stands for the soldier: that one without any result has been archived changes nothing for him. */
export function standingOf({ standing, ending }: Pick<View, 'standing' | 'ending'>): View['standing'] {
  return standing === 'archived' && ending !== null && ending !== 'concluded' ? ending : standing;
}
