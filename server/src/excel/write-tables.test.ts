import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';
import type { Table } from './table.ts';
import { writtenBook } from './test-workbook.ts';
import { writeTables } from './write-tables.ts';

const columns = [
  ['编号', 12],
  ['件数', 8],
] as const;
const table = { name: '清单', title: '办件清单', note: '共三件', columns };
const rows = [
  ['0001', 1],
  ['=1+1', 2],
  ['0003', null],
] as const;
/** The rows in pages of two, as a list gives them. */
const read = async (after: string | undefined) => {
  const from = Number(after ?? 0);
  return { lines: rows.slice(from, from + 2), next: from + 2 < rows.length ? String(from + 2) : null };
};

test('a title, what it is of, heads and every page of the rows; texts stay texts, empty cells are ruled too', async () => {
  const book = await writtenBook([{ ...table, rows: pagesOf(read, row => row) }]);
  const sheet = book.getWorksheet('清单')!;
  const texts = [1, 2, 3, 4, 5, 6].map(row => sheet.getRow(row).getCell(1).value);
  expect(texts).toEqual(['办件清单', '共三件', '编号', '0001', '=1+1', '0003']);
  expect([sheet.rowCount, sheet.getCell('B4').value]).toEqual([6, 1]);
  expect(sheet.getCell('A5').formula).toBeUndefined();
  expect(sheet.getCell('B6').border?.left?.style).toBe('thin');
  expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, printTitlesRow: '3:3' });
});

test('several lines of what it is of stand above the heads, which move down with them', async () => {
  const book = await writtenBook([{ ...table, note: ['范围：台山市', '截至：今天'], rows: [rows] }]);
  const sheet = book.getWorksheet('清单')!;
  expect([2, 3, 4, 5].map(row => sheet.getRow(row).getCell(1).value)).toEqual([
    ...['范围：台山市', '截至：今天', '编号', '0001'],
  ]);
  expect(sheet.pageSetup.printTitlesRow).toBe('4:4');
});

test('a row is as high as its longest words need in their column, the heads too; numbers are written as their column says', async () => {
  const long = '考核期内登记了结果的事项，按登记结果的日期计入'.repeat(4);
  const sheet = (
    await writtenBook([
      {
        ...table,
        columns: [
          ['说明', 24],
          ['每百个事项的红牌督办件数', 8, '0.00'],
        ],
        rows: [
          [
            ['短', 1.5],
            [long, 2],
          ],
        ],
      },
    ])
  ).worksheets[0]!;
  const [heads = 0, one = 0, many = 0] = [3, 4, 5].map(row => sheet.getRow(row).height);
  expect(one).toBeLessThan(24);
  expect(heads).toBeGreaterThan(3 * 15);
  expect(many).toBeGreaterThan(8 * 15);
  expect([sheet.getCell('B4').numFmt, sheet.getCell('B4').value]).toEqual(['0.00', 1.5]);
});

test('a page is read only when the one before is written, with the place of each line', async () => {
  const asked: (string | undefined)[] = [];
  const pages = pagesOf(
    after => {
      asked.push(after);
      return read(after);
    },
    (_, place) => place,
  );
  expect([(await pages.next()).value, asked]).toEqual([[0, 1], [undefined]]);
  expect([(await pages.next()).value, asked]).toEqual([[2], [undefined, '2']]);
});

test('what is beyond the limit the last line says; a list that just fits says nothing', async () => {
  const cut = (await writtenBook([{ ...table, rows: [rows] }], 2)).worksheets[0]!;
  expect([cut.rowCount, cut.getCell('A6').value]).toEqual([6, expect.stringContaining('只导出前 2 行')]);
  expect((await writtenBook([{ ...table, rows: [rows] }], 3)).worksheets[0]!.rowCount).toBe(6);
});

test('what stands below is asked for after the rows were written', async () => {
  let sum = 0;
  const summed: Table = {
    ...table,
    rows: pagesOf(read, ([name, many]) => {
      sum += many ?? 0;
      return [name, many];
    }),
    below: () => [['合计', sum]],
  };
  const sheet = (await writtenBook([summed])).worksheets[0]!;
  expect(sheet.getRow(sheet.rowCount).values).toEqual([undefined, '合计', 3]);
});

test('no more is read for a reader who is gone', async () => {
  const stream = new PassThrough();
  let read = 0;
  const endless = (async function* () {
    for (;;) {
      read += 1;
      yield rows;
      stream.destroy();
    }
  })();
  await expect(writeTables([{ ...table, rows: endless }], stream)).rejects.toThrow('nobody reads');
  expect(read).toBe(2);
});
