import { expect, test } from 'vitest';
import { tidied } from './tidied.ts';

const common = { section: 's', problem: '', label: '' };

test('what people type is put right without guessing: spaces, letter case, the dot of a name, year and month', () => {
  expect(tidied({ ...common, id: 'name', kind: 'name' }, ' 买买提•阿不都 ')).toBe('买买提·阿不都');
  expect(tidied({ ...common, id: 'id', kind: 'id-number' }, '44010619900101 123x')).toBe(
    '44010619900101123X',
  );
  expect(tidied({ ...common, id: 'phone', kind: 'phone' }, '138 0000-0000')).toBe('13800000000');
  const month = { ...common, id: 'paidTo', kind: 'text', example: '2026-08' } as const;
  for (const typed of ['2026年8月', '2026/08', '2026.8', '202608', '2026-08'])
    expect(tidied(month, typed)).toBe('2026-08');
  expect(tidied(month, '去年八月')).toBe('去年八月');
});
