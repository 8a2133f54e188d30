import { describe, expect, it } from 'vitest';
import { digestOf } from './digest.ts';
import { broken, digestsNow, unpublished } from './publish.ts';
import published from './published.json' with { type: 'json' };

describe('what is published is frozen, because applications are pinned to it for life (law 4)', () => {
  it('has not changed since', () => {
    expect(broken(published, digestsNow())).toEqual([]);
  });

  it('is everything in the catalogue: record new versions with freeze.ts', () => {
    expect(unpublished(published, digestsNow())).toEqual([]);
  });

  it('notices a change, a removal and an addition', () => {
    const now = { 'a/v1': 'sm3:1', 'b/v1': 'sm3:2' };
    expect(broken({ 'a/v1': 'sm3:0', 'c/v1': 'sm3:3' }, now)).toEqual(['a/v1', 'c/v1']);
    expect(unpublished({ 'a/v1': 'sm3:1' }, now)).toEqual(['b/v1']);
  });
});

describe('digest', () => {
  it('is of what is said, not of how the file is laid out', () => {
    expect(digestOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(digestOf({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(digestOf(['a', 'b'])).not.toBe(digestOf(['b', 'a']));
  });

  it('is SM3, 256 bits', () => {
    expect(digestOf(null)).toMatch(/^sm3:[0-9a-f]{64}$/);
  });
});
