import { expect, test } from 'vitest';
import { wordsOf } from './printed.ts';
import type { AnnexRow } from './row.ts';
import { sampleForm as form } from './sample-form.ts';
import { type AnnexSheet, noSheet } from './sheet.ts';
import { summarySheet } from './summary.ts';

const row = (said: Partial<AnnexRow>) => ({
  ...{ status: 'merged' as const, countedAt: null, returned: null },
  cells: Object.fromEntries(Object.entries(said).map(([name, computed]) => [name, { computed }])),
});
const reported = (rows: AnnexSheet['rows'], problems: string, city = '441400'): AnnexSheet => ({
  ...noSheet,
  ...{ city, status: 'sent' },
  version: 1,
  rows,
  problems: { computed: problems },
});
const meizhou = reported(
  {
    '441402': row({ runs: 'yes', services: ['report', 'housing'], people: 30, copiesAfter: 8 }),
    '441403': row({
      ...{ runs: 'no', services: ['report'], people: 10, copiesAfter: 16 },
      ...{ office: { code: 'other', named: '党群服务中心' }, otherServices: ['党员'] },
    }),
    '441422': row({ runs: 'yes', people: 0, copiesAfter: 99 }),
  },
  '系统未对接',
);
const dongguan = reported({ '441900': row({ runs: 'yes', people: 4, copiesAfter: 10 }) }, '无', '441900');
const sheet = summarySheet(form, [
  { name: '梅州市', reported: meizhou },
  { name: '东莞市', reported: dongguan },
  { name: '中山市', reported: null },
]);
const said = (place: number) => {
  const { name, cells } = sheet.blocks[place]!.rows[0]!;
  const words = Object.fromEntries(
    Object.entries(cells).map(([column, lines]) => [column, lines.map(wordsOf)]),
  );
  return { name, ...words };
};

test('the province has a row for each city, how many counties ticked each box, and the sum of people', () => {
  expect(said(0)).toMatchObject({
    name: '梅州市\n3个县（市、区）',
    runs: ['有 2', '没有 1'],
    office: ['局 0', '其他 1（党群服务中心）'],
    services: ['报到 2', '住房 1', '其他：', '党员 1'],
    people: ['40'],
  });
  expect(sheet.blocks.map(block => block.problems)).toEqual(['系统未对接', '无', '', '']);
});

test('averages are by the people served: a county that served nobody has no weight', () => {
  expect(said(0)).toMatchObject({ copies: ['前____份', '后10份'] });
  expect(said(3)).toMatchObject({ copies: ['前____份', '后10份'], people: ['44'], runs: ['有 3', '没有 1'] });
});

test('a county that left a figure blank has no weight in it, and the head says by what is weighed', () => {
  const rows = {
    '441402': row({ people: 3, copiesAfter: 8 }),
    '441403': row({ people: 1, copiesAfter: 10 }),
    '441422': row({ people: 96 }),
  };
  const [block] = summarySheet(form, [{ name: '梅州市', reported: reported(rows, '') }]).blocks;
  expect(block!.rows[0]!.cells.copies.map(wordsOf)).toEqual(['前____份', '后8.5份']);
  expect(sheet.head).toContain('按享受服务人数加权平均，该处未填的单位不计');
});

test('a city that has sent nothing counts for nothing, says so, and its blanks stay blank', () => {
  expect(said(2)).toMatchObject({ name: '中山市\n未报送', people: [], runs: ['有 ____', '没有 ____'] });
  expect(said(2)).toMatchObject({
    services: ['报到 ____', '住房 ____', '其他：'],
    copies: ['前____份', '后____份'],
  });
  expect(said(1)).toMatchObject({ name: '东莞市\n全市' });
  expect(said(3)).toMatchObject({ name: '全省\n4个填报单位' });
  expect(sheet.head).toContain('已报送2个市，未报送1个市');
});

test('what the counties name at length has its room beneath the row, every word of it', () => {
  const names = Array.from({ length: 6 }, (_, place) => `服务事项第${place}项及其全部名称`);
  const rows = Object.fromEntries(
    names.map((named, place) => [
      `44140${place}`,
      row({ office: { code: 'other', named }, otherServices: [named] }),
    ]),
  );
  const [block] = summarySheet(form, [{ name: '梅州市', reported: reported(rows, '') }]).blocks;
  expect(block!.rows[0]!.cells.office.map(wordsOf)).toEqual(['局 0', '其他 6（见下栏）']);
  expect(block!.rows[0]!.cells.services).toHaveLength(7);
  expect(block!.beneath).toEqual([
    `部门，其他：${names.join('、')}`,
    `内容，其他：${names.map(each => `${each} 1`).join('、')}`,
  ]);
});
