import type { DefinitionProblem } from './cross-check.ts';
import type { ServiceDefinition } from './definition.ts';

/** What the platform makes anew each time is not kept for later (R5.2), and what its issuer takes back is not there any more. */
export function checkReuse({ materials }: Pick<ServiceDefinition, 'materials'>): DefinitionProblem[] {
  return materials.flatMap(({ code, validFor, producedBy, keeping }) => {
    if (validFor === undefined || validFor.value === 'never') return [];
    const key = `materials[${code}].validFor`;
    if (producedBy === 'platform') return [{ key, sentence: '系统每次重新生成的材料不沿用' }];
    return keeping === 'surrendered' ? [{ key, sentence: '办理时收回的证件不能再次使用' }] : [];
  });
}
