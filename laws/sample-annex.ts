// The annex of 梅州市 (eight counties, one not filled) and of 东莞市 (one row), filled by hand: what every format of it is shown with.

import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import { directory } from '@yimen/catalogue/directory.ts';
import { citySheet, type PrintedSheet } from '@yimen/domain/annex/printed-sheet.ts';
import type { AnnexRow } from '@yimen/domain/annex/row.ts';
import { type AnnexSheet, noSheet, type SheetRow } from '@yimen/domain/annex/sheet.ts';
import { getDivision } from '@yimen/domain/service/directory.ts';

const form = annexForm(annexInForce);
const nameOf = (code: string) => getDivision(directory(), code).name;
const problems =
  '一是公安户籍系统与受理平台尚未对接，分送材料仍要人工录入；二是个别县养老保险关系接续跨省转移时间较长；三是窗口人员轮换频繁，建议省厅统一组织培训并印发操作指引。';

/** Every box once ticked and once not; the free lines all three, one, and none; nought beside what is not known. */
const rows: readonly Partial<AnnexRow>[] = [
  {
    ...{ runs: 'yes', office: { code: 'veterans-bureau' }, system: { code: 'all' }, people: 128 },
    services: form.services.map(box => box.code),
    otherServices: ['党员组织关系转移', '预备役登记', '优待证申领'],
    ...{
      copiesBefore: 16,
      copiesAfter: 8.5,
      visitsBefore: 9,
      visitsAfter: 1,
      daysBefore: 33,
      daysAfter: 11.5,
    },
  },
  {
    ...{ runs: 'yes', office: { code: 'veterans-centre' }, system: { code: 'part' }, people: 96 },
    ...{ services: ['report', 'household', 'grant'], otherServices: ['党员组织关系转移'] },
    ...{ copiesBefore: 18, copiesAfter: 9, visitsBefore: 8, visitsAfter: 1.2, daysBefore: 40, daysAfter: 12 },
  },
  {
    ...{ runs: 'no', office: { code: 'service-centre' }, system: { code: 'none' }, people: 0 },
    ...{ services: [], otherServices: [], copiesBefore: 0, visitsBefore: 9, daysBefore: 33 },
  },
  {
    runs: 'yes',
    office: { code: 'other', named: '县党群服务中心一楼退役军人综合窗口' },
    system: { code: 'other', named: '市政务服务一体机' },
    ...{ people: 71, services: ['placement', 'housing', 'skills'], otherServices: [] },
  },
];

/** A sheet of this city with these rows in the order of its counties; there may be fewer, then the others are not filled. */
export function sampleAnnex(
  city: string,
  said: readonly Partial<AnnexRow>[],
  change: Partial<AnnexSheet> = {},
): PrintedSheet {
  const all = [...directory().divisions.values()];
  const counties = all.filter(each => each.level === 'county' && each.parent === city).map(each => each.code);
  const codes = (counties.length === 0 ? [city] : counties).sort();
  const sheet: AnnexSheet = {
    ...noSheet,
    ...{ round: '2020-1', city, form: annexInForce, status: 'sent', version: 1 },
    rows: Object.fromEntries(codes.map((code, place) => [code, rowSaying(said[place] ?? {})])),
    problems: { computed: problems },
    signatories: { head: '张建国', filledBy: '李晓梅', contact: '0753-2180000' },
    ...change,
  };
  return citySheet(form, sheet, nameOf);
}

/** One sheet of each kind: sent, not sent, and corrected. */
export function sampleAnnexes(): Record<string, PrintedSheet> {
  const seven = Array.from({ length: 7 }, (_, place) => rows[place % rows.length]!);
  return {
    'annex-meizhou': sampleAnnex('441400', seven),
    'annex-dongguan': sampleAnnex('441900', rows, { status: 'open' }),
    'annex-zhongshan-corrected': sampleAnnex('442000', rows, { version: 2 }),
  };
}

function rowSaying(said: Partial<AnnexRow>): SheetRow {
  const cells = Object.fromEntries(Object.entries(said).map(([name, computed]) => [name, { computed }]));
  return { status: 'merged', cells, countedAt: null, returned: null };
}
