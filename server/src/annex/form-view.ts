import type { AnnexFormView } from '@yimen/contract/views/annex.ts';
import type { AnnexForm } from '@yimen/domain/annex/form.ts';
import type { Platform } from '../store/platform.ts';
import { itemNames } from './item-name.ts';

/**
 * The printed form as a page draws from it, with the mapping of its boxes to the platform's items in words (R8.2, domain.md §2.2): the
 * annex's list is not the list of items, and whoever fills it sees which box reports what.
 */
export function formView(platform: Pick<Platform, 'inForce'>, form: AnnexForm): AnnexFormView {
  const nameOf = itemNames(platform);
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
