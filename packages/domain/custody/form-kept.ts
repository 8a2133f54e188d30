import type { MaterialFact } from '../application/material.ts';
import type { MaterialDefinition } from '../service/definition.ts';
import type { HandedForm } from './ledger.ts';

/**
 * What lies there of a material that was kept, as the window said it; null where nothing is kept. Marks from before the window said it
 * (decision 0023) meant the original where the definition keeps it, else the copy it takes, else the original after all.
 */
export function formKept(
  checked: MaterialFact['checked'],
  { keeping, accepts }: Pick<MaterialDefinition, 'keeping' | 'accepts'>,
): HandedForm | null {
  if (checked?.found !== 'kept') return null;
  if (checked.form !== undefined) return checked.form;
  if (keeping !== 'seen' && accepts.includes('original')) return 'original';
  return accepts.includes('copy') ? 'copy' : 'original';
}
