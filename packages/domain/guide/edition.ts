import type { PlainDate } from '../plain/date.ts';
import { dateWords } from '../plain/date-words.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Directory, nameInProvince } from '../service/directory.ts';
import type { Pin } from '../service/pin.ts';

/**
 * Of which version of the catalogue a guide was made, which rules of the locality lie over it, and on which day that was what held
 * (R7.1): 省级第1版，佛山市顺德区地方规定第2次，2026年11月25日现行.
 */
export function editionWords(
  directory: Directory,
  { version }: Pick<ServiceDefinition, 'version'>,
  { pin, today }: { pin: Pin; today: PlainDate },
): string {
  const overlays = pin.overlays.map(name => {
    const [, division = '', revision = '1'] = /\+(\d+)(?:\.(\d+))?$/.exec(name) ?? [];
    const place = directory.divisions.has(division) ? nameInProvince(directory, division) : division;
    return `${place}地方规定第${revision}次`;
  });
  return [`省级第${version}版`, ...overlays, `${dateWords(today)}现行`].join('，');
}
