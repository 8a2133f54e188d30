import type { Field } from '../form/field.ts';
import type { ItemDefinition, MaterialDefinition, ServiceDefinition } from './definition.ts';

/** Reads a part of a definition by its code. The definition was cross-checked when loaded, so a miss is broken, not a no. */
export function getItem(service: ServiceDefinition, code: string): ItemDefinition {
  return found(
    service.items.find(item => item.code === code),
    `item ${code}`,
  );
}

/** Of the merged list (R5.3), by code; throws on a miss, as `getItem` does. */
export function getMaterial(service: ServiceDefinition, code: string): MaterialDefinition {
  return found(
    service.materials.find(material => material.code === code),
    `material ${code}`,
  );
}

/** Of the one form, also one that is not asked under these answers; throws on a miss, as `getItem` does. */
export function getField(service: ServiceDefinition, id: string): Field {
  return found(
    service.form.fields.find(field => field.id === id),
    `field ${id}`,
  );
}

/** For codes that came from outside or from another version, where a miss is an answer. */
export function findItem(service: ServiceDefinition, code: string): ItemDefinition | null {
  return service.items.find(item => item.code === code) ?? null;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`the pinned definition has no ${what}`);
  return value;
}
