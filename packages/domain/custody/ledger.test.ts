import { describe, expect, it, test } from 'vitest';
import { formKept } from './form-kept.ts';
import { countWith, type Ledger, lackingWith, moved, summed, without } from './ledger.ts';

const photo = (count: number) => ({ material: 'P', form: 'original', count }) as const;
const sum = (ledger: Ledger) => ledger.reduce((total, each) => total + each.count, 0);

test('what one gives another gets, and what nobody had the soldier brought', () => {
  const brought = moved([], [photo(2)], 'applicant', 'window:w');
  const sent = moved(brought, [photo(1)], 'window:w', 'transit:s');
  expect([countWith(sent, 'window:w', photo(0)), countWith(sent, 'transit:s', photo(0))]).toEqual([1, 1]);
  const back = moved(moved(sent, [photo(1)], 'transit:s', 'window:w'), [photo(2)], 'window:w', 'applicant');
  expect(back).toEqual([{ holder: 'applicant', ...photo(2) }]);
  expect(sum(moved(back, [photo(2)], 'applicant', 'window:w'))).toBe(2);
});

test('nobody gives what he has not got', () => {
  const ledger = moved([], [photo(1)], 'applicant', 'window:w');
  expect(() => moved(ledger, [photo(2)], 'window:w', 'transit:s')).toThrow(RangeError);
  expect(() => moved(ledger, [photo(0)], 'window:w', 'transit:s')).toThrow(RangeError);
  expect(lackingWith(ledger, 'window:w', [photo(1), photo(1)])).toEqual([photo(2)]);
});

test('lists of papers are added up and taken from each other', () => {
  expect(summed([photo(1), photo(2), { ...photo(0), material: 'Q' }])).toEqual([photo(3)]);
  expect(without([photo(3)], [photo(1)])).toEqual([photo(2)]);
  expect(without([photo(1)], [photo(1)])).toEqual([]);
});

describe('what lies there of a material that was kept', () => {
  const kept = { found: 'kept', copies: 1, at: '', by: '' } as const;

  it('is what the window said', () => {
    const definition = { keeping: 'seen', accepts: ['original', 'copy'] } as const;
    expect(formKept({ ...kept, form: 'original' }, definition)).toBe('original');
    expect(formKept({ ...kept, form: 'copy' }, definition)).toBe('copy');
    expect(formKept({ ...kept, found: 'seen' }, definition)).toBeNull();
  });

  it('was, before the window said it, the original where the definition keeps it, else a copy', () => {
    expect(formKept(kept, { keeping: 'kept', accepts: ['original', 'copy'] })).toBe('original');
    expect(formKept(kept, { keeping: 'seen', accepts: ['original', 'copy'] })).toBe('copy');
    expect(formKept(kept, { keeping: 'seen', accepts: ['original'] })).toBe('original');
  });
});
