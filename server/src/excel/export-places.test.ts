import { expect, test } from 'vitest';
import { staff } from '../store/test-platform.ts';
import { openExportPlaces } from './export-places.ts';

const people = ['a', 'b', 'c', 'd'].map(name => ({ ...staff('440781-veterans', 'lead'), id: name }));

/** A workbook that is made when it is told to be. */
function slow() {
  let done = () => {};
  let fail = (_: Error) => {};
  const made = new Promise<string>((resolve, reject) => {
    done = () => resolve('book');
    fail = reject;
  });
  return { make: () => made, done, fail };
}

test('one person makes one workbook at a time, and three are made in all', async () => {
  const exporting = openExportPlaces();
  const books = [slow(), slow(), slow()];
  const running = books.map((book, place) => exporting(people[place]!, book.make));
  await expect(exporting(people[0]!, async () => 'second')).rejects.toMatchObject({
    code: 'too-many-requests',
  });
  await expect(exporting(people[3]!, async () => 'fourth')).rejects.toMatchObject({ code: 'busy' });
  for (const book of books) book.done();
  expect(await Promise.all(running)).toEqual(['book', 'book', 'book']);
  expect(await exporting(people[0]!, async () => 'next')).toBe('next');
});

test('a workbook that fails gives its place back', async () => {
  const exporting = openExportPlaces();
  const book = slow();
  const running = exporting(people[0]!, book.make);
  book.fail(new Error('aborted'));
  await expect(running).rejects.toThrow('aborted');
  expect(await exporting(people[0]!, async () => 'next')).toBe('next');
});
