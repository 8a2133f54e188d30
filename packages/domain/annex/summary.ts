import type { AnnexForm, PairColumn } from './form.ts';
import type { PrintedLine, PrintedRow } from './printed.ts';
import { type PrintedBlock, type PrintedSheet, roundLine, rowOf } from './printed-sheet.ts';
import { type AnnexRow, saidIn } from './row.ts';
import type { AnnexSheet } from './sheet.ts';

/** What a city has reported in a round: the sheet as it was last sent, or null while it has sent none. */
export type CityReport = { readonly name: string; readonly reported: AnnexSheet | null };

/**
 * The province's summary in the layout of the annex: a row for each city and one for all, and where a county's row has boxes to tick it says how
 * many counties ticked them. People are added up; what was saved is averaged from the figures reported, each weighing as many as the people
 * its county says it served: how many ended cases lie behind a figure typed in from paper is not known (decision 0032). Only what was sent
 * counts, and a city that has sent nothing says so.
 */
export function summarySheet(
  form: AnnexForm,
  cities: readonly CityReport[],
  round: Parameters<typeof roundLine>[0] | null = null,
): PrintedSheet {
  const sent = cities.filter(city => city.reported !== null).length;
  const all = cities.flatMap(({ reported }) => (reported === null ? [] : rowsOf(reported)));
  return {
    name: '全省汇总',
    place: form.place,
    title: `${form.title}（全省汇总）`,
    head: `已报送${sent}个市，未报送${cities.length - sent}个市；方框处为填报单位个数，县（市、区）和东莞、中山各为一个，材料、次数、时间按享受服务人数加权平均，该处未填的单位不计`,
    mark: null,
    sent: true,
    heads: { ...form.heads, division: '地级以上市' },
    blocks: [
      ...cities.map(({ name, reported }) => ({
        ...blockOf(form, name, reportedBy(reported), reported === null ? [] : rowsOf(reported)),
        problems: saidIn(reported?.problems) ?? '',
      })),
      { ...blockOf(form, '全省', `${all.length}个填报单位`, all), problems: '' },
    ],
    signatures: form.signatures,
    note: form.note,
    round: round === null ? null : roundLine(round),
  };
}

function blockOf(
  form: AnnexForm,
  name: string,
  said: string,
  rows: readonly Row[],
): Omit<PrintedBlock, 'problems'> {
  const { cells, beneath } = counted(form, rows);
  return { name, rows: [{ name: `${name}\n${said}`, cells }], beneath };
}

/** Who reported: so many counties, or the city itself where it has none (东莞, 中山). */
function reportedBy(reported: AnnexSheet | null): string {
  if (reported === null) return '未报送';
  const places = Object.keys(reported.rows);
  return places.includes(reported.city) ? '全市' : `${places.length}个县（市、区）`;
}

const rowsOf = (sheet: AnnexSheet): readonly Row[] =>
  Object.values(sheet.rows).map(({ cells }) => rowOf(cells));

type Row = Partial<AnnexRow>;

/** What so many rows say together; of none the blanks stay blank, since nothing is known of them. */
function counted(form: AnnexForm, rows: readonly Row[]): { cells: PrintedRow; beneath: string[] } {
  const people = rows.reduce((sum, row) => sum + (row.people ?? 0), 0);
  const many = (of: (row: Row) => boolean) => (rows.length === 0 ? null : rows.filter(of).length);
  const office = named(form, 'office', rows);
  const system = named(form, 'system', rows);
  const others = free(form, rows);
  const services = form.services.map(({ code, label }) =>
    line(
      label,
      many(row => row.services?.includes(code) === true),
    ),
  );
  const choices = (column: 'office' | 'system', short: string) =>
    form[column].map(each => {
      const { ticked, runs } = line(
        each.label,
        many(row => row[column]?.code === each.code),
      );
      return { ticked, runs: each.named === undefined || short === '' ? runs : [...runs, { text: short }] };
    });
  return {
    cells: {
      runs: form.runs.map(({ code, label }) =>
        line(
          label,
          many(row => row.runs === code),
        ),
      ),
      office: choices('office', office.short),
      system: choices('system', system.short),
      services: [...services, ...others.lines],
      people: rows.length === 0 ? [] : [{ ticked: null, runs: [{ text: String(people) }] }],
      copies: pair(form, 'copies', rows),
      visits: pair(form, 'visits', rows),
      days: pair(form, 'days', rows),
    },
    beneath: [...office.beneath, ...system.beneath, ...others.beneath],
  };
}

/** Words of a box with how many counties ticked it. */
function line(label: string, count: number | null): PrintedLine {
  return { ticked: null, runs: [{ text: `${label} ` }, { text: String(count ?? '____'), blank: true }] };
}

/** As many characters of what was named have room in a cell; what is longer stands beneath the row. */
const roomForNames = 40;
/** As many lines of 其他 have room in a cell. */
const roomForLines = 4;
const seeBelow = '（见下栏）';

/** What was named where the form has a blank: 其他 2（党群服务中心）. */
function named(form: AnnexForm, column: 'office' | 'system', rows: readonly Row[]) {
  const said = [...new Set(rows.flatMap(row => row[column]?.named ?? []))];
  const words = said.join('、');
  if (words.length <= roomForNames)
    return { short: words === '' ? '' : `（${words}）`, beneath: [] as string[] };
  return { short: seeBelow, beneath: [`${form.heads[column]}，其他：${words}`] };
}

/** 其他： and each thing the free lines say, with how many counties say it, the most first. */
function free({ heads, otherServices: { label } }: AnnexForm, rows: readonly Row[]) {
  const counts = new Map<string, number>();
  for (const each of rows.flatMap(row => row.otherServices ?? []))
    counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  const fits = sorted.length <= roomForLines;
  return {
    lines: [
      { ticked: null, runs: [{ text: fits ? label : `${label}${sorted.length} 种${seeBelow}` }] },
      ...sorted.slice(0, roomForLines).map(([name, count]) => line(name, count)),
    ] as PrintedLine[],
    beneath: fits
      ? []
      : [`${heads.services}，${label}${sorted.map(([name, count]) => `${name} ${count}`).join('、')}`],
  };
}

function pair({ pairs }: AnnexForm, column: PairColumn, rows: readonly Row[]): PrintedLine[] {
  const { before, after, unit } = pairs[column];
  const half = (words: string, cell: `${PairColumn}Before` | `${PairColumn}After`): PrintedLine => ({
    ticked: null,
    runs: [{ text: words }, { text: average(rows, cell) ?? '____', blank: true }, { text: unit }],
  });
  return [half(before, `${column}Before`), half(after, `${column}After`)];
}

/** To one decimal, by 享受服务人数 of the rows that fill this cell; null where nobody was served. */
function average(rows: readonly Row[], cell: `${PairColumn}Before` | `${PairColumn}After`): string | null {
  const known = rows.filter(row => row[cell] !== undefined && (row.people ?? 0) > 0);
  const people = known.reduce((sum, row) => sum + row.people!, 0);
  if (people === 0) return null;
  const sum = known.reduce((all, row) => all + row[cell]! * row.people!, 0);
  return String(Math.round((sum / people) * 10) / 10);
}
