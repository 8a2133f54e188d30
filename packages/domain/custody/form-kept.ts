import type { MaterialDefinition } from '../service/definition.ts';
import type { PaperForm } from './ledger.ts';

/** What stays when a material is kept: the original where the definition keeps it, else the copy it takes, else the original after all. */
export function formKept({ keeping, accepts }: Pick<MaterialDefinition, 'keeping' | 'accepts'>): PaperForm {
  if (keeping !== 'seen' && accepts.includes('original')) return 'original';
  return accepts.includes('copy') ? 'copy' : 'original';
}
