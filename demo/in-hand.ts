import type { MaterialMark } from '@yimen/domain/application/material.ts';

/** Looked at and given back over the counter. */
const givenBack = new Set(['M02', 'M05', 'M07', 'M10', 'M18']);

/** Marks for the materials of a scene: the window has everything in its hands, what is kept as what the catalogue keeps it. */
export function allInHand(materials: readonly string[]): MaterialMark[] {
  return materials.map(material => ({ material, ...markOf(material), copies: 1 }));
}

function markOf(material: string): Omit<MaterialMark, 'material' | 'copies'> {
  if (givenBack.has(material)) return { found: 'seen' };
  if (material === 'M16') return { found: 'electronic', source: 'shared' };
  return { found: 'kept', form: material === 'M17' ? 'copy' : 'original' };
}
