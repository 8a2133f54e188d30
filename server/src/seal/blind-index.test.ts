import { expect, test } from 'vitest';
import { type BlindIndexKind, blindIndex, normalised } from './blind-index.ts';
import { newKeyMaterial } from './platform-key-file.ts';
import { platformKeysOf } from './platform-keys.ts';

const fixed = {
  current: 1,
  keys: { 1: '01'.repeat(32) },
  blind: { current: 1, keys: { 1: '02'.repeat(32) } },
};
const keys = platformKeysOf(fixed);

test('an index never changes from release to release: a changed index finds nobody', () => {
  expect(blindIndex(keys, 'phone', '13800000000')).toBe(
    'd7af45002d6bcb1aac0581b40c6e714a36f163616b204eb823d617d4caf5cfb3',
  );
  expect(blindIndex(keys, 'id-number', '11010119900307888X')).toBe(
    'fa345a0338fa9df43cd1e933eab11ab948e27142e924edf0549c94fb51d2d94f',
  );
});

test('kinds are apart, and so are platforms', () => {
  const kinds: BlindIndexKind[] = ['id-number', 'phone', 'discharge-card', 'number'];
  expect(new Set(kinds.map(kind => blindIndex(keys, kind, '13800000000'))).size).toBe(kinds.length);
  expect(blindIndex(platformKeysOf(newKeyMaterial()), 'phone', '13800000000')).not.toBe(
    blindIndex(keys, 'phone', '13800000000'),
  );
});

test.each<[BlindIndexKind, string, string]>([
  ['id-number', ' 11010119900307888x ', '11010119900307888X'],
  ['id-number', '１１０１０１１９９００３０７８８８Ｘ', '11010119900307888X'],
  ['phone', '+86 138-0000-0000', '13800000000'],
  ['phone', '008613800000000', '13800000000'],
  ['phone', '8613800000000', '13800000000'],
  ['phone', '020-86123456', '02086123456'],
  ['discharge-card', '粤退 字第 00123 号', '粤退字第00123号'],
  ['number', 'gdty-01', 'GDTY-01'],
])('%s: different writings of one value meet', (kind, written, plain) => {
  expect(normalised(kind, written)).toBe(plain);
  expect(normalised(kind, plain)).toBe(plain);
  expect(blindIndex(keys, kind, written)).toBe(blindIndex(keys, kind, plain));
});

test('an empty value has no index', () => {
  expect(() => blindIndex(keys, 'phone', ' - ')).toThrow(/empty phone/);
  expect(() => blindIndex(keys, 'id-number', '')).toThrow();
});
