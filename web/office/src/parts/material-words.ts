import { anyOf } from '@yimen/domain/plain/any-of.ts';
import type { MaterialDefinition } from '@yimen/domain/service/definition.ts';

const acceptWords = { original: '原件', copy: '复印件', electronic: '电子件' } as const;

/** 原件或者复印件；电子件、原件或者复印件 */
export function acceptsText(accepts: MaterialDefinition['accepts']): string {
  return anyOf(accepts.map(each => acceptWords[each]));
}

export const keepingText = {
  seen: '核验后退还',
  kept: '收存',
  surrendered: '收回',
} as const satisfies Record<MaterialDefinition['keeping'], string>;
