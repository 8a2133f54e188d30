import { expect, test } from 'vitest';
import { fitsCell } from './check-cell.ts';
import { sampleForm as form } from './sample-form.ts';

test('a kind of service is chosen once', () => {
  expect(fitsCell(form, 'services', ['report'])).toBe(true);
  expect(fitsCell(form, 'services', ['report', 'report'])).toBe(false);
});

test('a free line is written once: the same words twice would be two services', () => {
  const three = { ...form, otherServices: { ...form.otherServices, lines: 3 } };
  expect(fitsCell(three, 'otherServices', ['党员', '预备役'])).toBe(true);
  expect(fitsCell(three, 'otherServices', ['党员', '党员 '])).toBe(false);
});
