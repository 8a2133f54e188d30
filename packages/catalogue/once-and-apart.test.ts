import { describe, expect, it } from 'vitest';
import { loadService } from './load.ts';

const { materials, items } = loadService('veteran-reception', 1);

describe('what reuse and saved visits are counted from', () => {
  it('R5.2: every material that a person hands in says how long it serves later applications', () => {
    const silent = materials.filter(each => each.producedBy === undefined && each.validFor === undefined);
    expect(silent.map(each => each.code)).toEqual([]);
  });

  it('R4.3: handled apart an item takes the days it promises, and a day at least, as the notice says', () => {
    for (const { code, apart, promised } of items)
      expect([code, apart?.value.days]).toEqual([code, Math.max(1, promised.value)]);
  });

  it('R4.3: handled apart an item takes the papers that everybody gives for it, and a form of its own', () => {
    const made = new Set(materials.filter(each => each.producedBy === 'platform').map(each => each.code));
    for (const { code, apart, materials: uses } of items) {
      const always = uses.filter(
        each => each.optional !== true && each.when === undefined && !made.has(each.material),
      );
      expect([code, apart?.value.copies]).toEqual([code, 1 + always.length]);
    }
  });
});

describe('a material that comes from within says what it is (R5.3)', () => {
  it('the paper an item makes of it, or nothing where none is made: no screen calls that one made', () => {
    const papersOf = (code?: string) => items.find(each => each.code === code)?.result.papers ?? [];
    const within = materials.filter(each => each.producedBy !== undefined);
    expect(within.map(({ code, issuedAs }) => [code, issuedAs ?? null])).toEqual([
      ['M01', 'application-form'],
      ['M06', 'household-letter'],
      ['M22', null],
      ['M25', 'deferral-promise'],
      ['M26', null],
      ['M27', 'insurance-letter'],
    ]);
    for (const { code, producedBy, issuedAs } of within.filter(each => each.producedBy !== 'platform'))
      expect([
        code,
        papersOf(producedBy).some(({ template }) => template.startsWith(`${issuedAs}/`)),
      ]).toEqual([code, issuedAs !== undefined]);
  });
});
