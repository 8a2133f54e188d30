/** What an application is pinned to for life (law 4): the definition, and the overlays laid over it, outermost first. */
export type Pin = { definition: string; overlays: readonly string[] };

/** A pin as one word, for addresses: `veteran-reception/v1|veteran-reception/v1+440606.2`. */
export function writePin({ definition, overlays }: Pin): string {
  return [definition, ...overlays].join('|');
}

/** The way back of `writePin`; any text parses, so ask `isPublished` of what came from outside. */
export function readPin(word: string): Pin {
  const [definition = '', ...overlays] = word.split('|');
  return { definition, overlays };
}
