import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadService } from '../load.ts';
import { annexForm, annexInForce } from './form.ts';

const form = annexForm(annexInForce);
const items = loadService('veteran-reception', 1).items.map(item => item.code);

test('every one of the eleven items is reported somewhere, in a box of the annex or on its free lines (R8.2, domain.md §2.2)', () => {
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

test('every word of it stands in the document as it was issued', () => {
  const said = [
    form.title,
    form.cityHead,
    ...Object.values(form.heads),
    ...[...form.runs, ...form.office, ...form.system, ...form.services].map(each => each.label),
    ...form.signatures,
    form.note,
  ];
  expect(said.filter(words => !printed.includes(words))).toEqual([]);
});
