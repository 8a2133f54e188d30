import { directory } from '@yimen/catalogue/directory.ts';
import { listOverlays } from '@yimen/catalogue/overlays.ts';
import { pinFor, pinnedService } from '@yimen/catalogue/pin.ts';
import type { ItemDefinition, ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { fullName } from '@yimen/domain/service/directory.ts';
import { it } from 'vitest';
import { expectGolden } from './golden.ts';

const legend =
  '每个事项的办理部门能看到什么：先是全省的，再是各地增加或者改了的。* 敏感个人信息，? 只在部分情况下。\n\n';
/** Where the newest version stands as the province wrote it, and every place that speaks for itself. */
const province = pinnedService({ definition: pinFor('440000').definition, overlays: [] });
const places = [...new Set(listOverlays().map(overlay => overlay.division))].sort();

it('each department sees its own fields and materials, everywhere, as a reviewer reads in the golden file (law 8)', () => {
  const own = places.map(place => [`【${fullName(directory(), place)}】`, ...differing(place)].join('\n\n'));
  expectGolden('visible-fields', `${legend}${[...linesOf(province), ...own].join('\n\n')}\n`);
});

function serviceIn(place: string): ServiceDefinition {
  return pinnedService(pinFor(place));
}

/** Only what is not the province's word for word. */
function differing(place: string): string[] {
  const known = new Set(linesOf(province));
  const lines = linesOf(serviceIn(place)).filter(line => !known.has(line));
  return lines.length === 0 ? ['与全省相同'] : lines;
}

function linesOf(service: ServiceDefinition): string[] {
  return service.items.map(item => lineOf(service, item));
}

function lineOf({ form, commonFields }: ServiceDefinition, item: ItemDefinition): string {
  const ids = new Set([...commonFields, ...item.fields]);
  const fields = form.fields
    .filter(field => ids.has(field.id))
    .map(field => `${field.label}${field.sensitive ? '*' : ''}${field.when ? '?' : ''}`);
  const materials = item.materials.map(
    use => `${use.material}${use.optional ? ' 可不交' : ''}${use.when ? '?' : ''}`,
  );
  return `${item.code} ${item.name}（${item.line}）\n  字段 ${fields.join('、')}\n  材料 ${materials.join('、')}`;
}
