import type { MaterialDefinition } from '../service/definition.ts';
import type { Application } from './application.ts';

/**
 * How a material that comes from within stands (R5.3): its paper is `made`, or `not-yet`; `never` where the platform writes out none, and
 * only what an office entered or he filled in is known.
 */
export type MadeWithin = 'made' | 'not-yet' | 'never';

/** What became of a material nobody hands in, by the papers that were issued: not by what its maker was meant to give. */
export function madeWithin(
  { documents = [] }: Pick<Application, 'documents'>,
  { issuedAs }: Pick<MaterialDefinition, 'issuedAs'>,
): MadeWithin {
  if (issuedAs === undefined) return 'never';
  return documents.some(({ kind }) => kind === issuedAs) ? 'made' : 'not-yet';
}
