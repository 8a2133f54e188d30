import { expect, test } from 'vitest';
import { scoredText } from './scored.ts';

test('R6.3: a total says of how many of the indicators it is made; nought points are data, none are not', () => {
  const of = (...points: (number | null)[]) => scoredText(points.map(each => ({ points: each })));
  expect([of(10, 0, null), of(null, null), of(5)]).toEqual(['2/3', '0/2', '1/1']);
});
