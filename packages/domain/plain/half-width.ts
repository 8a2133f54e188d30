// What a phone's keyboard makes of digits and letters: full-width forms, spaces in between, a long dash for a hyphen.

/**
 * Codes and numbers as registers write them: full-width forms folded (NFKC), dashes one kind, no spaces anywhere.
 * Never for names or addresses: NFKC would fold rare characters of a name into others.
 */
export function halfWidth(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s/g, '');
}
