import { describe, expect, it } from 'vitest';
import { within } from './within.ts';

const named = (...names: string[]) => names.map(name => ({ name }));

describe('files chosen beyond what is taken (R2.4)', () => {
  it('are named, so that nobody thinks them sent', () => {
    const { taken, told } = within(named('1.jpg', '2.jpg', '3.jpg'), 2, 9);
    expect(taken.map(file => file.name)).toEqual(['1.jpg', '2.jpg']);
    expect(told).toBe('这种材料最多传 9 个，下面 1 个没有传：“3.jpg”。');
  });

  it('with room for all there is nothing to tell; with room for none, none is taken', () => {
    expect(within(named('1.jpg'), 1, 9).told).toBeNull();
    expect(within(named('1.jpg'), -1, 9).taken).toEqual([]);
  });
});
