import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { contains, type Directory } from '@yimen/domain/service/directory.ts';
import { applyOverlay, type Overlay } from '@yimen/domain/service/overlay.ts';
import { deepFreeze } from './deep-freeze.ts';
import { BrokenCatalogue } from './file-problem.ts';
import { fileOf } from './overlays.ts';

/** `veteran-reception/v1+440606`, and from its second revision on `veteran-reception/v1+440606.2`: what a pin remembers. */
export function nameOf({ service, version, division, revision = 1 }: Overlay): string {
  return `${service}/v${version}+${division}${revision === 1 ? '' : `.${revision}`}`;
}

/** The overlays that speak in a place about one version today: the newest revision of each, outermost first. */
export function overlaysAround(
  overlays: readonly Overlay[],
  definition: string,
  division: string,
  directory: Directory,
): Overlay[] {
  const around = overlays.filter(
    each => `${each.service}/v${each.version}` === definition && contains(directory, each.division, division),
  );
  const newest = around.filter(
    each => !around.some(other => other.division === each.division && revisionOf(other) > revisionOf(each)),
  );
  const depth = (place: string) => newest.filter(each => contains(directory, each.division, place)).length;
  return newest.sort((a, b) => depth(a.division) - depth(b.division));
}

/** Lays them over the province's definition one after another. Throws `BrokenCatalogue` on one that is not allowed. */
export function layOverlays(service: ServiceDefinition, overlays: readonly Overlay[]): ServiceDefinition {
  return overlays.reduce((under, overlay) => {
    const laid = applyOverlay(under, overlay);
    if (laid.ok) return deepFreeze(laid.service);
    const { division } = overlay;
    throw new BrokenCatalogue(
      laid.problems.map(({ key, sentence }) => ({
        file: fileOf(division),
        key: `[${nameOf(overlay)}].${key}`,
        sentence,
      })),
    );
  }, service);
}

/**
 * Counted from 1: an overlay that names no revision is the first of its place, and later ones need the one before
 * (`assertCatalogue`).
 */
export function revisionOf({ revision = 1 }: Overlay): number {
  return revision;
}
