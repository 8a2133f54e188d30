import { usualService } from '@yimen/catalogue/usual-service.ts';
import type { AnnexFormView } from '@yimen/contract/views/annex.ts';
import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import { provinceCode } from '@yimen/domain/service/directory.ts';
import { pinnedService } from '../store/definitions.ts';
import type { Platform } from '../store/platform.ts';

/**
 * The printed form as a page draws from it, with the mapping of its boxes to the platform's items in words (R8.2, domain.md §2.2): the
 * annex's list is not the list of items, and whoever fills it sees which box reports what.
 */
export function formView({ inForce }: Pick<Platform, 'inForce'>, form: AnnexForm): AnnexFormView {
  const service = pinnedService(inForce(provinceCode, usualService));
  const nameOf = (code: string) => {
    const item = service.items.find(each => each.code === code);
    return item === undefined ? code : item.name;
  };
  return {
    title: form.title,
    source: form.source,
    heads: form.heads,
    explained: form.explained,
    runs: form.runs,
    office: form.office,
    system: form.system,
    services: form.services.map(({ code, label }) => ({ code, label })),
    otherServices: { label: form.otherServices.label, lines: form.otherServices.lines },
    pairs: form.pairs,
    mapping: [
      ...form.services.map(({ label, items }) => ({ label, other: false, items: items.map(nameOf) })),
      ...form.otherServices.items.map(({ label, item }) => ({ label, other: true, items: [nameOf(item)] })),
    ],
    version: form.version,
  };
}
