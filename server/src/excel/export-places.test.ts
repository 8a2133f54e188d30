import { expect, test } from 'vitest';
import { staff } from '../store/test-platform.ts';
import { openExportPlaces } from './export-places.ts';

const person = (id: number) => ({ ...staff('440781-veterans', 'lead'), id: `t-${id}` });

test('one person makes one workbook at a time, and five are made in all', () => {
  const exporting = openExportPlaces();
  const made = [0, 1, 2, 3, 4].map(id => exporting(person(id)));
  expect(() => exporting(person(0))).toThrow(expect.objectContaining({ code: 'too-many-requests' }));
  expect(() => exporting(person(5))).toThrow(expect.objectContaining({ code: 'busy' }));
  for (const giveBack of made) giveBack();
  exporting(person(0))();
});

test('a place given back twice is one place', () => {
  const exporting = openExportPlaces();
  const first = exporting(person(0));
  first();
  const second = exporting(person(0));
  first();
  expect(() => exporting(person(0))).toThrow(expect.objectContaining({ code: 'too-many-requests' }));
  second();
  exporting(person(0));
});
