import { itemKey, itemKeyPattern, readItemKey } from '@yimen/domain/service/item-key.ts';
import { expect, test } from 'vitest';
import { itemOfKey, ownOf } from './own-items.ts';
import { pinFor } from './pin.ts';

test('an item is the province’s, or that of the place that added it (R1.N)', () => {
  expect(ownOf(pinFor('440606'), '12')).toBe('440606');
  expect(ownOf(pinFor('440606'), '02')).toBeNull(); // 顺德 promises it sooner, but did not add it
  expect(ownOf(pinFor('440781'), '12')).toBeNull();
});

test('a key names one item, wherever one looks from', () => {
  expect(itemOfKey('veteran-reception', '07')?.name).toBe('预备役登记');
  expect(itemOfKey('veteran-reception', '12-440606')?.name).toBe('安置关系转移');
  expect(itemOfKey('veteran-reception', '12')).toBeNull();
  expect(itemOfKey('veteran-reception', '12-440781')).toBeNull();
});

test('a key is read as it is written, and nothing else is one', () => {
  for (const place of [null, '440606', '442000114']) {
    const key = itemKey('12', place);
    expect(key).toMatch(itemKeyPattern);
    expect(readItemKey(key)).toEqual({ code: '12', ownOf: place });
  }
  for (const wrong of ['1', '12-', '12-44', "12' or 1", 'whole']) expect(wrong).not.toMatch(itemKeyPattern);
});
