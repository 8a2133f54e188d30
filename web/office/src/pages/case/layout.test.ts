import { expect, test } from 'vitest';
import { type Edge, extent, layOut, size } from './layout.ts';

const node = (code: string) => ({ code });
const edge = (from: string, to: string, hard = true): Edge => ({ from, to, hard, why: '' });
const columns = (codes: string[], edges: Edge[]) =>
  Object.fromEntries(layOut(codes.map(node), edges).map(each => [each.node.code, each.column]));

test('an item stands one column right of the furthest thing it waits for', () => {
  const edges = [
    edge('01', '02'),
    edge('02', '06'),
    edge('01', '06', false),
    edge('01', '08', false),
    edge('08', '09', false),
  ];
  expect(columns(['01', '02', '06', '08', '09'], edges)).toEqual({
    '01': 0,
    '02': 1,
    '08': 1,
    '06': 2,
    '09': 2,
  });
});

test('items that wait for nothing stand in the first column, and one alone is a picture too', () => {
  expect(columns(['07', '10'], [])).toEqual({ '07': 0, '10': 0 });
  expect(extent(layOut([node('07')], []))).toEqual({
    width: size.width + 2 * size.pad,
    height: size.height + 2 * size.pad,
  });
});

test('no two items share a place, and a circle does not hang the page', () => {
  const placed = layOut(['a', 'b', 'c'].map(node), [edge('a', 'b'), edge('b', 'c'), edge('c', 'a')]);
  expect(new Set(placed.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
});
