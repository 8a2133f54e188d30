import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import type { Directory } from '@yimen/domain/service/directory.ts';
import type { Overlay } from '@yimen/domain/service/overlay.ts';
import { problemsOfConsents } from './check-consents.ts';
import { directory } from './directory.ts';
import { templates } from './documents.ts';
import { BrokenCatalogue, type FileProblem } from './file-problem.ts';
import { layOverlays, nameOf, overlaysAround, revisionOf } from './lay-overlays.ts';
import { listServices, loadService } from './load.ts';
import { assertMessages } from './messages.ts';
import { fileOf, listOverlays } from './overlays.ts';

/** Everything the platform will run on, checked together: at every start, before anything is frozen, and in the tests. Throws `BrokenCatalogue`. */
export function assertCatalogue(): void {
  assertMessages();
  const services = listServices().map(({ code, version }) => loadService(code, version));
  const problems = [
    ...problemsOfConsents(services),
    ...problemsOfOverlays(listOverlays(), services, directory()),
    ...services.flatMap(service => problemsOfPapers(service)),
  ];
  if (problems.length > 0) throw new BrokenCatalogue(problems);
}

/** A result whose paper has no template to be printed with (R1.1), in the province's definition or as `file` leaves it. */
export function problemsOfPapers(
  { code, version, items }: ServiceDefinition,
  file = `${code}/v${version}`,
): FileProblem[] {
  const known = templates();
  return items.flatMap(item =>
    (item.result.papers ?? [])
      .filter(({ template }) => !Object.hasOwn(known, template))
      .map(({ template }) => ({
        file,
        key: `items.${item.code}.result.papers`,
        sentence: `没有这个文书模板：${template}`,
      })),
  );
}

/**
 * What is wrong with the overlays (law 4): one for no version or place there is, two of one name, one that does not hold where it is
 * laid, in any revision, and a locality that has rules of its own for an older version and has not said what becomes of them in the newest.
 */
export function problemsOfOverlays(
  overlays: readonly Overlay[],
  services: readonly ServiceDefinition[],
  places: Directory,
): FileProblem[] {
  const adrift = overlays.flatMap(overlay => problemOfAddress(overlay, overlays, services, places));
  if (adrift.length > 0) return adrift;
  return [
    ...overlays.flatMap(overlay => problemsWhenLaid(overlay, overlays, services, places)),
    ...overlays.flatMap(overlay => problemOfLeftBehind(overlay, overlays, services)),
  ];
}

function problemOfAddress(
  overlay: Overlay,
  all: readonly Overlay[],
  services: readonly ServiceDefinition[],
  places: Directory,
): FileProblem[] {
  const { service, version, division } = overlay;
  const name = nameOf(overlay);
  const problem = (key: string, sentence: string) => [
    { file: fileOf(division), key: `[${name}]${key}`, sentence },
  ];
  if (all.filter(each => nameOf(each) === name).length > 1)
    return problem('.revision', '同一版有两份，修改请另立 revision');
  if (revisionOf(overlay) > 1 && !all.some(each => isBefore(each, overlay)))
    return problem(
      '.revision',
      `没有上一次修订：第 ${revisionOf(overlay)} 次之前应有第 ${revisionOf(overlay) - 1} 次`,
    );
  if (!services.some(each => each.code === service && each.version === version))
    return problem('.version', `没有这个服务版本：${service}/v${version}`);
  return places.divisions.has(division) ? [] : problem('.division', `没有这个区划：${division}`);
}

/** Laid over the province's and over what speaks around it, it must leave a definition that holds. */
function problemsWhenLaid(
  overlay: Overlay,
  all: readonly Overlay[],
  services: readonly ServiceDefinition[],
  places: Directory,
): FileProblem[] {
  const { service, version, division } = overlay;
  const base = services.find(each => each.code === service && each.version === version)!;
  const around = overlaysAround(all, `${service}/v${version}`, division, places);
  try {
    const laid = layOverlays(
      base,
      around.map(each => (each.division === division ? overlay : each)),
    );
    return problemsOfPapers(laid, fileOf(division));
  } catch (error) {
    if (error instanceof BrokenCatalogue) return [...error.problems];
    throw error;
  }
}

/** A new version copied from the old would drop a county's rules without a word; the county says so itself, be it only in a note. */
function problemOfLeftBehind(
  overlay: Overlay,
  all: readonly Overlay[],
  services: readonly ServiceDefinition[],
): FileProblem[] {
  const newest = Math.max(
    ...services.filter(each => each.code === overlay.service).map(each => each.version),
  );
  const speaks = all.some(
    each => each.service === overlay.service && each.division === overlay.division && each.version === newest,
  );
  if (speaks) return [];
  const [old, now] = [`${overlay.service}/v${overlay.version}`, `${overlay.service}/v${newest}`];
  const sentence = `对${old}有地方规定，对${now}没有：请为新版写一份；不再需要的，也写一份只有note的，说明为什么`;
  return [{ file: fileOf(overlay.division), key: `[${now}+${overlay.division}]`, sentence }];
}

function isBefore(each: Overlay, overlay: Overlay): boolean {
  return nameOf(each) === nameOf({ ...overlay, revision: revisionOf(overlay) - 1 });
}
