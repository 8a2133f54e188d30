import { expect, test } from 'vitest';
import { fitsCell } from './check-cell.ts';
import { sampleForm as form } from './sample-form.ts';

test('a kind of service is chosen once', () => {
  expect(fitsCell(form, 'services', ['report'])).toBe(true);
  expect(fitsCell(form, 'services', ['report', 'report'])).toBe(false);
});
