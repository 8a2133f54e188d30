import { expect, test } from 'vitest';
import { checkReasons } from './cross-check-reasons.ts';
import type { Reason, ServiceDefinition } from './definition.ts';
import { reasonsForItem, reasonsForTarget } from './reasons-for.ts';
import { sampleService } from './sample-service.ts';

const any: Reason = { code: 'any', text: '都可以' };
const codes = (reasons: readonly Reason[]) => reasons.map(reason => reason.code);
const withReasons = (reasons: Partial<ServiceDefinition['reasons']>): ServiceDefinition => {
  const sample = sampleService();
  return { ...sample, reasons: { ...sample.reasons, ...reasons } };
};

test('a reason of some items is not said of another, nor one of the whole of any (R2.4)', () => {
  const list = [any, { ...any, code: 'first', items: ['01'] }, { ...any, code: 'whole', items: [] }];
  expect(codes(reasonsForItem(list, '01'))).toEqual(['any', 'first']);
  expect(codes(reasonsForItem(list, '02'))).toEqual(['any']);
  expect(codes(reasonsForItem(list, null))).toEqual(['any', 'whole']);
  const moved = { code: 'moved', text: '搬家的', when: { fact: 'moves', is: true } };
  expect(codes(reasonsForItem([moved], '01', { moves: true }))).toEqual(['moved']);
  expect(codes(reasonsForItem([moved], '01', { moves: false }))).toEqual([]);
});

test('of an answer one says other things than of a paper, and of an original that is kept more than of a photo', () => {
  const service = withReasons({
    correction: [
      { ...any, code: 'answer', targets: ['field'] },
      { ...any, code: 'paper', targets: ['material'] },
      { ...any, code: 'original', targets: ['original'] },
      { ...any, code: 'letter', materials: ['L'] },
      { ...any, code: 'blurred', targets: ['shown'] },
    ],
  });
  const of = (definition: ServiceDefinition, material: string) =>
    codes(reasonsForTarget(definition, { kind: 'material', material }, false));
  expect(codes(reasonsForTarget(service, { kind: 'field', field: 'name' }, false))).toEqual(['answer']);
  expect(of(service, 'P')).toEqual(['paper']);
  expect(of(service, 'L')).toEqual(['paper', 'letter']);
  const seen = reasonsForTarget(service, { kind: 'material', material: 'P' }, true);
  expect(codes(seen)).toEqual(['paper', 'blurred']);
  const kept = service.materials.map(each => ({
    ...each,
    accepts: ['original'] as const,
    keeping: 'kept' as const,
  }));
  expect(of({ ...service, materials: kept }, 'P')).toEqual(['paper', 'original']);
});

test('a list that leaves an item, the whole or an answer without a reason is refused where it stands', () => {
  const problems = (reasons: Partial<ServiceDefinition['reasons']>) => checkReasons(withReasons(reasons));
  expect(problems({})).toEqual([]);
  expect(problems({ denial: [{ ...any, itemBasis: true, items: ['01', '09'] }] })).toEqual([
    { key: 'reasons.denial[any].items[09]', sentence: '没有这个事项：09' },
    { key: 'reasons.denial', sentence: '没有一条理由适用于事项02' },
  ]);
  expect(problems({ refusal: [{ ...any, itemBasis: true, items: ['01', '02'] }] })).toEqual([
    { key: 'reasons.refusal', sentence: '没有一条理由适用于整件申请' },
  ]);
  expect(problems({ correction: [{ ...any, targets: ['field'], materials: ['X'] }] })[0]).toEqual({
    key: 'reasons.correction[any].materials[X]',
    sentence: '没有这个材料：X',
  });
});
