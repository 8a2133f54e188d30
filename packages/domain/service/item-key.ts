/**
 * What an item is counted and listed by where several places meet: the province's by its code (`07`), one that a place added for itself (R1.N) by
 * its code and that place (`12-440606`), because each place numbers its own from 12 on and two places' 12 are two things.
 */
export function itemKey(code: string, ownOf: string | null): string {
  return ownOf === null ? code : `${code}-${ownOf}`;
}

/** The way back; what comes from outside is first held to `itemKeyPattern`. */
export function readItemKey(key: string): { code: string; ownOf: string | null } {
  const [code = '', ownOf = null] = key.split('-');
  return { code, ownOf };
}

export const itemKeyPattern = /^\d{2}(-\d{6}(\d{3})?)?$/;
