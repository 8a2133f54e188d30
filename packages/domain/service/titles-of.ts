import type { ItemDefinition } from './definition.ts';

/** The laws an item stands on, as they are cited. */
export function titlesOf({ basis }: Pick<ItemDefinition, 'basis'>): string[] {
  return basis.map(({ title, article }) => (article === undefined ? title : `${title}${article}`));
}
