import type { DefinitionProblem } from './cross-check.ts';
import { unknown } from './cross-check-lists.ts';
import type { ServiceDefinition } from './definition.ts';
import { isOnPaper } from './delivery-rule.ts';

/** Where results on paper go must be asked in full (R4.2): every choice means a way, and posting names where to. */
export function checkDelivery({ form, items, delivery }: ServiceDefinition): DefinitionProblem[] {
  if (delivery === undefined) return [];
  const ways = Object.entries(delivery.ways);
  const asked = form.fields.find(field => field.id === delivery.field);
  const values = new Set(asked?.choices?.map(choice => choice.value) ?? []);
  const fields = new Set(form.fields.map(field => field.id));
  const named = [delivery.field, delivery.together, delivery.name, delivery.phone];
  return [
    ...unknown('delivery', '字段', [...named, ...ways.flatMap(([, each]) => each.address ?? [])], fields),
    ...unknown(
      'delivery.ways',
      '选项',
      ways.map(([value]) => value),
      values,
    ),
    ...[...values]
      .filter(value => !(value in delivery.ways))
      .map(value => ({ key: `delivery.ways[${value}]`, sentence: `选项${value}没有写是哪种送达方式` })),
    ...ways
      .filter(([, each]) => (each.way === 'ems') !== (each.address !== undefined))
      .map(([value]) => ({
        key: `delivery.ways[${value}]`,
        sentence: '邮寄的要写收件地址字段，不邮寄的不应写',
      })),
    ...(items.some(isOnPaper) ? [] : [{ key: 'delivery', sentence: '没有纸质结果，不应问怎样送达' }]),
  ];
}
