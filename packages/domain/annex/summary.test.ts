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
const reported = (rows: AnnexSheet['rows'], problems: string): AnnexSheet => ({
  ...noSheet,
  status: 'sent',
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
const dongguan = reported({ '441900': row({ runs: 'yes', people: 4, copiesAfter: 10 }) }, '无');
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

test('a city that has sent nothing counts for nothing and says so', () => {
  expect(said(2)).toMatchObject({ name: '中山市\n未报送', people: ['0'], runs: ['有 0', '没有 0'] });
  expect(said(3)).toMatchObject({ name: '全省\n4个县（市、区）' });
  expect(sheet.head).toContain('已报送2个市，未报送1个市');
});
