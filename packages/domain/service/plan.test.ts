import { expect, test } from 'vitest';
import { storyService } from '../application/given.ts';
import { crossCheck } from './cross-check.ts';
import { neededMaterials } from './needed-materials.ts';
import { includedItems, plan } from './plan.ts';

const service = storyService();
const of = (answers: Record<string, boolean | string>, unticked: string[] = []) =>
  plan(service, answers, unticked);

test('the service that tests are told on is a sound one', () => {
  expect(crossCheck(service, [])).toEqual([]);
});

test('says what applies and why, why not, and what to answer first (R2.5)', () => {
  expect(of({ moves: true })[2]).toMatchObject({ applies: 'yes', why: ['搬家'], waitsFor: ['02'] });
  expect(of({ moves: false })[2]).toMatchObject({ applies: 'no', why: ['不搬家'], included: false });
  expect(of({})[2]).toMatchObject({ applies: 'unknown', why: ['请先回答：是否搬家'] });
});

test('what may be left out can be unticked, the rest cannot', () => {
  expect(includedItems(of({ moves: true }, ['01', '03']))).toEqual(['01', '02', '04']);
});

test('a material is needed once, however many items use it; what an item makes is not asked for (R5.3)', () => {
  const needed = neededMaterials(service, ['01', '02', '04'], { moves: true, home: 'house' });
  expect(needed.map(each => [each.definition.code, each.usedBy, each.internal, each.optional])).toEqual([
    ['L', ['02'], true, false],
    ['P', ['02', '04'], false, false],
    ['Q', ['04'], false, true],
  ]);
});

test('made by an item that is not in the application, it is asked for after all', () => {
  expect(neededMaterials(service, ['02'], {}).map(each => [each.definition.code, each.internal])).toEqual([
    ['L', false],
  ]);
});
