import { expect, test } from 'vitest';
import { tidied, tidiedAnswers } from './tidied.ts';

const common = { section: 's', problem: '', label: '' };

test('what people type is put right without guessing: spaces, letter case, the dot of a name, year and month', () => {
  expect(tidied({ ...common, id: 'name', kind: 'name' }, ' 买买提•阿不都 ')).toBe('买买提·阿不都');
  expect(tidied({ ...common, id: 'id', kind: 'id-number' }, '44010619900101 123x')).toBe(
    '44010619900101123X',
  );
  expect(tidied({ ...common, id: 'phone', kind: 'phone' }, '138 0000-0000')).toBe('13800000000');
  const month = { ...common, id: 'paidTo', kind: 'month' } as const;
  for (const typed of ['2026年8月', '2026/08', '2026.8', '202608', '2026-08'])
    expect(tidied(month, typed)).toBe('2026-08');
  expect(tidied(month, '去年八月')).toBe('去年八月');
});

test('a Chinese keyboard’s full-width digits, letters and spaces are the same number; a name’s rare character is never folded', () => {
  expect(tidied({ ...common, id: 'id', kind: 'id-number' }, '４４０１０６　１９９００１０１　１２３ｘ')).toBe(
    '44010619900101123X',
  );
  expect(tidied({ ...common, id: 'phone', kind: 'phone' }, '１３８－００００－００００')).toBe('13800000000');
  expect(tidied({ ...common, id: 'card', kind: 'text', pattern: '.{4,20}' }, 'Ａ１２３ ４５６')).toBe(
    'A123456',
  );
  expect(tidied({ ...common, id: 'name', kind: 'name' }, '凞﨑')).toBe('凞﨑');
  expect(tidied({ ...common, id: 'home', kind: 'text' }, '某路 ８ 号')).toBe('某路 ８ 号');
});

test('all typed answers are tidied, and what is no text stays as it is', () => {
  const fields = [{ ...common, id: 'unit', kind: 'digits' as const }];
  expect(tidiedAnswers(fields, { unit: '７３ ０００', moves: true, other: ' x ' })).toEqual({
    unit: '73000',
    moves: true,
    other: ' x ',
  });
});
