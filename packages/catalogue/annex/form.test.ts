import { readFileSync } from 'node:fs';
import { sheetColumns } from '@yimen/domain/annex/form.ts';
import { wordsOf } from '@yimen/domain/annex/printed.ts';
import { citySheet } from '@yimen/domain/annex/printed-sheet.ts';
import { noSheet } from '@yimen/domain/annex/sheet.ts';
import { expect, test } from 'vitest';
import { listServices, loadService } from '../load.ts';
import { newestVersion } from '../pin.ts';
import { usualService } from '../usual-service.ts';
import { annexForm, annexInForce } from './form.ts';

const form = annexForm(annexInForce);
/** Of the newest version: an item that the province adds is in the annex too, or this says that it is not. */
const newest = loadService(usualService, newestVersion(listServices(), usualService)!);
const items = newest.items.map(item => item.code);

test('every item of the province is reported somewhere, in a box of the annex or on its free lines (R8.2, domain.md §2.2)', () => {
  const boxed = form.services.flatMap(box => box.items);
  const other = form.otherServices.items.map(each => each.item);
  expect([...new Set([...boxed, ...other])].sort()).toEqual([...items].sort());
  expect(boxed.filter(item => other.includes(item))).toEqual([]);
});

test('the annex has its twelve boxes and three lines; two boxes stand for no item, two for one', () => {
  expect(form.services).toHaveLength(12);
  expect(form.otherServices.lines).toBe(3);
  expect(form.services.filter(box => box.items.length === 0).map(box => box.label)).toEqual([
    '安置关系转移',
    '退役士兵经济适用房申报',
  ]);
});

/** 附件 of 粤退役军人发〔2020〕96号, as it was issued. */
const printed = readFileSync(new URL('printed.txt', import.meta.url), 'utf8');

/** Boxes and blanks as one sign each, and no spaces, which the issued document loses and gains at the ends of lines. */
const plain = (text: string) =>
  text
    .replace(/<input[^>]*>/g, '□')
    .replace(/_+/g, '_')
    .replace(/\s/g, '');

test('an empty sheet of one row says what the issued document says, word for word and in its order, and nothing else', () => {
  const empty = { status: 'filling', cells: {}, countedAt: null, returned: null } as const;
  const sheet = citySheet(form, { ...noSheet, rows: { x: empty } }, () => '');
  const [{ rows, problems } = { rows: [], problems: '' }] = sheet.blocks;
  const { cells } = rows[0]!;
  const said = [
    ...[sheet.place, sheet.title, sheet.head, ...sheetColumns.map(column => sheet.heads[column])],
    ...sheetColumns.flatMap(column =>
      column === 'division' || column === 'problems' ? [] : cells[column].map(wordsOf),
    ),
    ...[problems, ...sheet.signatures, sheet.note],
  ];
  expect(plain(said.join(''))).toBe(plain(printed));
});
