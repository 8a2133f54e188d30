import { conditionWords } from '../form/condition-words.ts';
import type {
  ItemDefinition,
  ItemMaterial,
  MaterialDefinition,
  ServiceDefinition,
} from '../service/definition.ts';
import { getItem, getMaterial } from '../service/lookup.ts';
import { acceptsWords, keptWords } from '../service/material-words.ts';

/** One paper on the list of an item's guide: whether it is needed, in what form, how many, and what becomes of it. */
export type GuideMaterial = {
  code: string;
  name: string;
  /** `made`: by the platform or by another item, nobody brings it. `may`: of use, never a hindrance. */
  need: 'must' | 'may' | 'made';
  /** Only where this is so; null: always. */
  when: string | null;
  form: string;
  copies: number;
  after: string;
  /** Working days within which it may follow (容缺); null: not deferred. */
  mayFollow: number | null;
  note: string | null;
};

/** The papers of one item in the order of its definition, each with what the definition says of it (R5.3, R7.1). */
export function guideMaterials(service: ServiceDefinition, { materials }: ItemDefinition): GuideMaterial[] {
  return materials.map(use => lineOf(service, use, getMaterial(service, use.material)));
}

function lineOf(service: ServiceDefinition, use: ItemMaterial, material: MaterialDefinition): GuideMaterial {
  const { code, name, accepts, copies, deferral, note } = material;
  const made = madeBy(service, material);
  return {
    code,
    name,
    need: made !== null ? 'made' : use.optional === true ? 'may' : 'must',
    when: use.when === undefined ? null : conditionWords(service.form.fields, use.when),
    form: acceptsWords(accepts),
    copies,
    after: made ?? keptWords(material),
    mayFollow: deferral?.value ?? null,
    note: note ?? null,
  };
}

function madeBy(service: ServiceDefinition, { producedBy }: MaterialDefinition): string | null {
  if (producedBy === undefined) return null;
  if (producedBy === 'platform') return '由系统按申请内容生成，不用准备';
  return `办理“${getItem(service, producedBy).name}”时产生，部门之间传送，不用准备`;
}
