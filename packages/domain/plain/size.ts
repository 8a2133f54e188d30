const mega = 1024 * 1024;

/** How big a file is, as a person reads it: whole KB below one MB, at least one; from there MB with one decimal (1 KB is 1024 bytes). */
export function sizeWords(bytes: number): string {
  return bytes < mega ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / mega).toFixed(1)} MB`;
}
