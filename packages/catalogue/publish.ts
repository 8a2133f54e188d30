import { digestOf } from './digest.ts';
import { templates } from './documents.ts';
import { nameOf } from './lay-overlays.ts';
import { listServices, loadService } from './load.ts';
import { listOverlays } from './overlays.ts';

/**
 * Digests by name: `veteran-reception/v1` for a version, `veteran-reception/v1+440606.2` for the second revision of a
 * county's overlay, `documents/acceptance/v1` for a paper's template.
 */
export type Published = Readonly<Record<string, string>>;

/**
 * SM3 of each definition, overlay and paper template as they stand in the files now, under the names that `published.json`
 * uses.
 */
export function digestsNow(): Published {
  const services = listServices().map(({ code, version }) => [
    `${code}/v${version}`,
    digestOf(loadService(code, version)),
  ]);
  const overlays = listOverlays().map(overlay => [nameOf(overlay), digestOf(overlay)]);
  const papers = Object.entries(templates()).map(([name, text]) => [`documents/${name}`, digestOf(text)]);
  return Object.fromEntries([...services, ...overlays, ...papers]);
}

/** Names whose published content was changed or removed: applications are pinned to it, so this may never be (law 4). */
export function broken(published: Published, now: Published): string[] {
  return Object.keys(published).filter(name => published[name] !== now[name]);
}

/** Names that stand in the catalogue and are not published yet. */
export function unpublished(published: Published, now: Published): string[] {
  return Object.keys(now).filter(name => !(name in published));
}
