import type { DefinitionProblem } from './cross-check.ts';
import type { ItemDefinition } from './definition.ts';

/** A department on paper enters nothing itself, and the window writes down no verification for it: what must be checked cannot go on paper. */
export function checkChannel({ code, channel, checks }: ItemDefinition): DefinitionProblem[] {
  if (channel?.way !== 'paper' || !checks.some(each => each.requiredToGrant)) return [];
  return [
    {
      key: `items.${code}.channel`,
      sentence: '办结前必须核查的事项要由部门登录登记核查结果，不能走线下交接',
    },
  ];
}
