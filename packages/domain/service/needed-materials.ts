import { type Answers, holds } from '../form/condition.ts';
import type { MaterialDefinition, ServiceDefinition } from './definition.ts';
import { getItem, getMaterial } from './lookup.ts';

/** One line of the merged list (R5.3): a material given once, and the items that use it. */
export type NeededMaterial = {
  definition: MaterialDefinition;
  usedBy: string[];
  optional: boolean;
  /** Comes from the platform or another item; nobody hands it in. */
  internal: boolean;
};

/** Merges the materials of all included items; a material needed by any item is needed, however many use it. */
export function neededMaterials(
  service: ServiceDefinition,
  items: readonly string[],
  answers: Answers,
): NeededMaterial[] {
  const needed = new Map<string, { usedBy: string[]; optional: boolean }>();
  for (const code of items) {
    for (const use of getItem(service, code).materials.filter(each => holds(each.when, answers))) {
      const known = needed.get(use.material) ?? { usedBy: [], optional: true };
      needed.set(use.material, {
        usedBy: [...known.usedBy, code],
        optional: known.optional && use.optional === true,
      });
    }
  }
  return service.materials
    .filter(material => needed.has(material.code))
    .map(definition => ({
      definition,
      ...needed.get(definition.code)!,
      internal: isInternal(definition, items),
    }));
}

/** All that one item's department may see (law 8): what its definition declares and these answers call for, internal ones too. */
export function materialsOfItem(
  service: ServiceDefinition,
  code: string,
  answers: Answers,
): MaterialDefinition[] {
  return getItem(service, code)
    .materials.filter(use => holds(use.when, answers))
    .map(use => getMaterial(service, use.material));
}

function isInternal(material: MaterialDefinition, items: readonly string[]): boolean {
  return (
    material.producedBy === 'platform' ||
    (material.producedBy !== undefined && items.includes(material.producedBy))
  );
}
