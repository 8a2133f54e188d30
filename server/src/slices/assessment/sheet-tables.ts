import type { Person } from '@yimen/domain/access/person.ts';
import type { Measure } from '@yimen/domain/assessment/measure.ts';
import { scoredMeans, scoredText } from '@yimen/domain/assessment/scored.ts';
import { higherIsBetter } from '@yimen/domain/assessment/settings.ts';
import { noData, notScored } from '@yimen/domain/assessment/words.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import type { Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { type AskedSheet, showAssessment } from './show-assessment.ts';

/** As the page prints them. */
const twoPlaces = '0.00';

type Sheet = Awaited<ReturnType<typeof showAssessment>>;

/** The sheet as the tables of a workbook: the points, what each is made of, by which indicators, and what is counted (R6.3). */
export async function sheetTables(platform: Platform, person: Person, asked: AskedSheet): Promise<Table[]> {
  const sheet = await showAssessment(platform, person, asked);
  return [points(sheet), figures(sheet), indicators(sheet), measured(sheet)];
}

/** What the sheet is of and whether it stands: every table's second line. */
function sheetWords({ path, period, settings, fixed, at, countedAt }: Sheet): string {
  const counted = countedAt === null ? '还没有汇总' : `汇总于 ${instantText(countedAt)}`;
  const standing =
    fixed === null
      ? `未定稿，截至 ${instantText(at)}，办理数字${counted}`
      : `第 ${fixed.version} 版定稿，${instantText(fixed.fixedAt)}，办理数字${counted}`;
  return `${path.at(-1)?.name ?? ''}　${period.name}　按第 ${settings.number} 号指标　${standing}`;
}

function rowsOf({ below, row }: Sheet) {
  return [...below, { ...row, rank: null }];
}

function points(sheet: Sheet): Table {
  const { settings } = sheet;
  return {
    name: '得分',
    title: '双拥模范城（县）退役士兵接收报到“一站式”办理考核表',
    note: [sheetWords(sheet), scoredMeans],
    columns: [
      ['名次', 8],
      ['地区', 20],
      ['总分', 10, twoPlaces],
      ['计分指标', 10],
      ...settings.indicators.map(({ name, weight }) => [`${name}（${weight}）`, 14, twoPlaces] as const),
    ],
    rows: [
      rowsOf(sheet).map(({ name, rank, total, figures: each }) => [
        ...[rank, name, total ?? noData, scoredText(each)],
        ...each.map(figure => figure.points ?? noData),
      ]),
    ],
  };
}

function figures(sheet: Sheet): Table {
  return {
    name: '数字',
    title: '各项数字',
    note: `${sheetWords(sheet)}　　${noData}的指标，权重按比例分给其他指标`,
    columns: [
      ['地区', 20],
      ['指标', 24],
      ['分子', 10],
      ['分母', 10],
      ['比率（%）', 12, twoPlaces],
      ['实际权重', 10, twoPlaces],
      ['得分', 10, twoPlaces],
    ],
    rows: [
      rowsOf(sheet).flatMap(({ name, figures: each }) =>
        each.map(({ part, whole, rate, weight, points: earned }, at) => [
          ...[name, sheet.settings.indicators[at]?.name ?? '', part, whole],
          ...[rate ?? noData, weight ?? notScored, earned ?? notScored],
        ]),
      ),
    ],
  };
}

function indicators(sheet: Sheet): Table {
  const { settings, measures } = sheet;
  const called = (measure: Measure) => measures.find(each => each.measure === measure)?.name ?? measure;
  return {
    name: '指标',
    title: `指标和权重（第 ${settings.number} 号）`,
    note: '比率在得零分和得满分的数值之间按比例得分',
    columns: [
      ['指标', 24],
      ['说明', 50],
      ['公式', 44],
      ['方向', 12],
      ['满分（%）', 10],
      ['零分（%）', 10],
      ['权重', 8],
    ],
    rows: [
      settings.indicators.map(each => [
        ...[each.name, each.meaning, `${called(each.part)} ÷ ${called(each.whole)}`],
        ...[higherIsBetter(each) ? '越高越好' : '越低越好', each.fullAt, each.zeroAt, each.weight],
      ]),
    ],
  };
}

function measured({ measures }: Sheet): Table {
  return {
    name: '统计口径',
    title: '统计口径',
    note: '每个数字统计什么、从哪里来',
    columns: [
      ['数字', 24],
      ['定义', 70],
      ['来源', 44],
      ['单位', 8],
    ],
    rows: [measures.map(({ name, definition, source, unit }) => [name, definition, source, unit])],
  };
}
