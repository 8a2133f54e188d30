import type { MaterialDefinition } from '@yimen/domain/service/definition.ts';

export const keepingText = {
  seen: '核验后退还',
  kept: '收存',
  surrendered: '收回',
} as const satisfies Record<MaterialDefinition['keeping'], string>;
