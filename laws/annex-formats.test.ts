import { readFileSync } from 'node:fs';
import { type PrintedSheet, roundLine } from '@yimen/domain/annex/printed-sheet.ts';
import type { AnnexRow } from '@yimen/domain/annex/row.ts';
import { annexExcel } from '@yimen/server/documents/annex/excel.ts';
import { annexPaper } from '@yimen/server/documents/annex/paper.ts';
import { annexWord } from '@yimen/server/documents/annex/word.ts';
import { openTypesetter } from '@yimen/server/documents/typesetter.ts';
import { describe, expect, it, test } from 'vitest';
import {
  inkInRightMargin,
  opened,
  plain,
  rawTextOf,
  textOfPdf,
  textOfWord,
  textOfWorkbook,
} from './annex-text.ts';
import { sampleAnnex } from './sample-annex.ts';

/** 附件 of 粤退役军人发〔2020〕96号, as it was issued. */
const issued = plain(
  readFileSync(new URL('../packages/catalogue/annex/printed.txt', import.meta.url), 'utf8').replace(
    /<input[^>]*>/g,
    '□',
  ),
);
const [, opening = '', heads = '', body = '', closing = ''] =
  /^(附件.*地级以上市：)(县（市、区）.*整理）)(□有□没有.*后_工作日)(负责人：.*)$/u.exec(issued) ?? [];

/** What a format says, and how: as one text in the order it is read. */
const typeset = openTypesetter();
const formats: Record<string, (sheet: PrintedSheet) => Promise<string>> = {
  Excel: async sheet => textOfWorkbook(await annexExcel([sheet])),
  Word: async sheet => textOfWord(await annexWord([sheet])),
  PDF: async sheet => textOfPdf(typeset(annexPaper([sheet], '2020-10-09'))),
};

/** The row of the issued document with these boxes ticked (by their place in it) and these words in its blanks, in its order. */
function filled(ticked: readonly number[], blanks: readonly string[]): string {
  let box = 0;
  let blank = 0;
  return body.replace(/[□_]/g, sign => {
    if (sign === '□') return ticked.includes(box++) ? '☑' : '□';
    return blanks[blank++] || '_';
  });
}

describe.each(Object.entries(formats))('R8.3 the annex as %s', (_name, textOf) => {
  it('empty, says what the issued document says, word for word, in its order, and nothing else', async () => {
    const empty = sampleAnnex('441900', [], { problems: {}, signatories: null });
    expect(await textOf(empty)).toBe(`${opening}东莞市${heads}东莞市${body}${closing}`);
  });

  it('has the boxes ticked and the blanks written that the row says, and no other', async () => {
    const row: AnnexRow = {
      ...{ runs: 'no', office: { code: 'other', named: '党群服务中心' }, system: { code: 'part' } },
      ...{ services: ['household', 'grant', 'licence'], otherServices: ['党员组织关系转移', '预备役登记'] },
      ...{ people: 17, copiesBefore: 16, copiesAfter: 8.5, visitsBefore: 9, visitsAfter: 0 },
      ...{ daysBefore: 33, daysAfter: 11.5 },
    };
    const sheet = sampleAnnex('442000', [row], { problems: { computed: '无' } });
    const written = filled(
      [1, 5, 7, 11, 18, 21, 22],
      ['党群服务中心', '', '党员组织关系转移', '预备役登记', '', '16', '8.5', '9', '0', '33', '11.5'],
    ).replace('开展“一站式”服务办理前16份', '17$&');
    const signed = closing
      .replace('负责人：', '$&张建国')
      .replace('填表人：', '$&李晓梅')
      .replace('联系方式：', '$&0753-2180000');
    expect(await textOf(sheet)).toBe(`${opening}中山市${heads}中山市${written}无${signed}`);
  });

  it('has a row for each of the eight counties of 梅州 in order, and the problems once', async () => {
    const text = await textOf(sampleAnnex('441400', [], { problems: { computed: '系统未对接' } }));
    const rows = text.split(body.slice(0, 30)).slice(0, -1);
    expect(rows.map(each => each.slice(-3))).toEqual(counties);
    expect(text.split('系统未对接')).toHaveLength(2);
  });

  it('R8.1 shows what is not sent, and which version a correction is', async () => {
    expect(await textOf(sampleAnnex('441900', [], { status: 'open' }))).toContain('未报送');
    expect(await textOf(sampleAnnex('441900', [], { version: 2 }))).toContain('更正，第2版');
    expect(await textOf(sampleAnnex('441900', []))).not.toMatch(/未报送|更正/);
  });
});

const counties = ['梅江区', '梅县区', '大埔县', '丰顺县', '五华县', '平远县', '蕉岭县', '兴宁市'];

test('the workbook prints across, as wide as a page, with its heads on every one; people are a figure', async () => {
  const book = await opened(await annexExcel([sampleAnnex('441400', [{ people: 17 }])]));
  const tab = book.getWorksheet('梅州市')!;
  expect(tab.pageSetup).toMatchObject({
    ...{ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0 },
    ...{ printTitlesRow: '4:4', printArea: 'A1:J16' },
  });
  expect(tab.getCell('F5').value).toBe(17);
  expect(tab.getCell('J12').master.address).toBe('J5');
});

test('a text that begins like a formula stays a text', async () => {
  const evil = '=HYPERLINK("http://x","点我")';
  const sheet = sampleAnnex('441900', [{ otherServices: [evil] }], { problems: { computed: evil } });
  const tab = (await opened(await annexExcel([sheet]))).worksheets[0]!;
  expect(tab.getCell('J5').value).toBe(evil);
  expect(tab.getCell('E5').text).toContain(evil);
});

/** As much as the page takes (2000 characters), each told apart from every other. */
const long = Array.from(
  { length: 200 },
  (_, place) => `第${String(place).padStart(3, '0')}个问题都说完`,
).join('');
const cities = { 东莞: '441900', 梅州: '441400' };

describe.each(Object.entries(formats))('R8.3 two thousand characters of problems as %s', (_name, textOf) => {
  it.each(Object.entries(cities))(
    'of %s are on paper, every one, in their order, and every row beside them',
    async (name, city) => {
      const text = await textOf(sampleAnnex(city, [{ people: 17 }], { problems: { computed: long } }));
      expect(long).toHaveLength(2000);
      expect(text).toContain('（内容较多，见下栏）');
      expect(text.replaceAll(heads, '')).toContain(`${name}市办理“一站式”服务中遇到的问题：${long}负责人`);
      expect(text.split('首省时间').length).toBeGreaterThan(1);
      expect(text.split(body.slice(0, 30)).length - 1).toBe(city === '441400' ? 8 : 1);
    },
  );

  it('are on paper too when every character has a line of its own', async () => {
    const lines = [...long.slice(0, 500)].join('\n');
    const text = await textOf(sampleAnnex('441900', [], { problems: { computed: lines } }));
    expect(text.replaceAll(heads, '')).toContain(long.slice(0, 500));
  });
});

test('a long word without a gap is folded into its cell rather than printed beyond the paper', async () => {
  const word = 'https://example.gov.cn/'.padEnd(180, 'x');
  const sheet = sampleAnnex('441900', [], { problems: { computed: word } });
  const pdf = typeset(annexPaper([sheet], '2020-10-09'));
  expect((await rawTextOf(pdf)).replace(/[\s\u200b]/g, '')).toContain(word);
  expect(await inkInRightMargin(pdf)).toBe(false);
});

test('no row of a workbook is higher than a spreadsheet can show, and none is torn, however much there is to say', async () => {
  const sheet = sampleAnnex('441900', [], { problems: { computed: [...long].join('\n').slice(0, 2000) } });
  const tab = (await opened(await annexExcel([sheet]))).worksheets[0]!;
  const heights: number[] = [];
  tab.eachRow(row => heights.push(row.height));
  expect(Math.max(...heights)).toBeLessThan(409);
  expect(tab.getCell('B5').isMerged).toBe(false);
});

test('the round and its days stand under the note, which names those of 2020', async () => {
  const round = { title: '2026年第一轮', from: '2026-01-01', to: '2026-06-30', due: '2026-07-10' } as const;
  const sheet = { ...sampleAnnex('441900', []), round: roundLine(round) };
  for (const textOf of Object.values(formats))
    expect(await textOf(sheet)).toContain(
      'dva_jycy@gd.gov.cn）本轮填报：2026年第一轮，统计期间2026-01-01至2026-06-30，报送截止2026-07-10',
    );
});

test('what was written on several lines is printed on several lines', async () => {
  const sheet = sampleAnnex('441900', [], { problems: { computed: '一是系统\n二是人员' } });
  expect(await rawTextOf(typeset(annexPaper([sheet], '2020-10-09')))).toMatch(/一是系统\s+二是人员/);
});

test('the same sheet gives the same PDF/A', () => {
  const paper = () => typeset(annexPaper([sampleAnnex('441400', [])], '2020-10-09'));
  expect(paper().includes('<pdfaid:part>2</pdfaid:part>')).toBe(true);
  expect(paper()).toEqual(paper());
});
