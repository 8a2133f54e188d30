import { expect, test } from 'vitest';
import { printedRow, wordsOf } from './printed.ts';
import { citySheet } from './printed-sheet.ts';
import { sampleForm as form } from './sample-form.ts';
import { type AnnexSheet, noSheet } from './sheet.ts';

test('R8.2 an empty row prints the empty form, every box and blank of it', () => {
  const row = printedRow(form, {});
  expect(row.runs.map(wordsOf)).toEqual(['□ 有', '□ 没有']);
  expect(row.office.map(wordsOf)).toEqual(['□ 局', '□ 其他 具体是：_____']);
  expect(row.services.map(wordsOf)).toEqual(['□ 报到', '□ 住房', '□ 其他：1. _____']);
  expect(row.people).toEqual([]);
  expect(row.days.map(wordsOf)).toEqual(['前____工作日', '后____工作日']);
});

test('a filled one ticks what was chosen and writes into the blanks', () => {
  const row = printedRow(form, {
    runs: 'yes',
    office: { code: 'other', named: '党群服务中心' },
    services: ['report'],
    otherServices: ['党员'],
    people: 12,
    copiesBefore: 16,
    copiesAfter: 8.5,
  });
  expect(row.runs.map(wordsOf)).toEqual(['☑ 有', '□ 没有']);
  expect(row.office.map(wordsOf)).toEqual(['□ 局', '☑ 其他 具体是：党群服务中心']);
  expect(row.services.map(wordsOf)).toEqual(['☑ 报到', '□ 住房', '☑ 其他：1. 党员']);
  expect(row.people.map(wordsOf)).toEqual(['12']);
  expect(row.copies.map(wordsOf)).toEqual(['前16份', '后8.5份']);
});

test('what stands in a blank is marked as such, written or not; nought is written', () => {
  const { copies } = printedRow(form, { copiesBefore: 0 });
  const [before, after] = copies.map(line => line.runs.filter(run => run.blank));
  expect([before, after]).toEqual([[{ text: '0', blank: true }], [{ text: '____', blank: true }]]);
});

const sheet: AnnexSheet = {
  ...noSheet,
  city: '441400',
  status: 'open',
  version: 1,
  rows: {
    '441481': { status: 'filling', cells: {}, countedAt: null, returned: null },
    '441402': {
      status: 'merged',
      countedAt: null,
      returned: null,
      cells: { people: { computed: 3, entered: { value: 4, by: 'x', at: '2020-10-08T02:00:00.000Z' } } },
    },
  },
  problems: { computed: '系统未对接' },
  signatories: { head: '甲', filledBy: '乙', contact: '0753-1' },
};
const names: Record<string, string> = { 441400: '梅州市', 441402: '梅江区', 441481: '兴宁市' };
const printed = (change: Partial<AnnexSheet> = {}) =>
  citySheet(form, { ...sheet, ...change }, code => names[code]!);

test('a city has a row for each county in the order of their codes, one cell of problems and its three signatures', () => {
  const { blocks, head, signatures } = printed();
  expect(blocks).toHaveLength(1);
  expect(blocks[0]!.rows.map(row => row.name)).toEqual(['梅江区', '兴宁市']);
  expect(blocks[0]!.rows[0]!.cells.people.map(wordsOf)).toEqual(['4']);
  expect(blocks[0]!.problems).toBe('系统未对接');
  expect([head, ...signatures]).toEqual(['市：梅州市', '负责人：甲', '填表人：乙', '联系方式：0753-1']);
});

test('R8.1 what is not sent says so, a correction has its number, and the first that was sent bears no mark', () => {
  expect(printed().mark).toBe('未报送');
  expect(printed({ status: 'sent' }).mark).toBeNull();
  expect(printed({ status: 'received' }).mark).toBeNull();
  expect(printed({ version: 2 }).mark).toBe('更正，第2版，未报送');
  expect(printed({ version: 2, status: 'received' }).mark).toBe('更正，第2版');
});
