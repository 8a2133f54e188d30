import type { AnnexForm, Choice, PairColumn } from './form.ts';
import type { PrintedLine, PrintedRow } from './printed.ts';
import { type PrintedBlock, type PrintedSheet, rowOf } from './printed-sheet.ts';
import { type AnnexRow, type Chosen, saidIn } from './row.ts';
import type { AnnexSheet } from './sheet.ts';

/** What a city has reported in a round: the sheet as it was last sent, or null while it has sent none. */
export type CityReport = { readonly name: string; readonly reported: AnnexSheet | null };

/**
 * The province's summary in the layout of the annex: a row for each city and one for all, and where a county's row has boxes to tick it says how
 * many counties ticked them. People are added up; what was saved is the average of the people served, as each county's figure is
 * the average of its own (decision 0032). Only what was sent counts, and a city that has sent nothing says so.
 */
export function summarySheet(form: AnnexForm, cities: readonly CityReport[]): PrintedSheet {
  const sent = cities.filter(city => city.reported !== null).length;
  const all = cities.flatMap(city => rowsOf(city.reported));
  const total = [{ name: `全省\n${all.length}个县（市、区）`, cells: counted(form, all) }];
  return {
    name: '全省汇总',
    place: form.place,
    title: `${form.title}（全省汇总）`,
    head: `已报送${sent}个市，未报送${cities.length - sent}个市；方框处为县（市、区）个数，材料、次数、时间按人数平均`,
    mark: null,
    sent: true,
    heads: { ...form.heads, division: '地级以上市' },
    blocks: [...cities.map(city => blockOf(form, city)), { rows: total, problems: '' }],
    signatures: form.signatures,
    note: form.note,
  };
}

function blockOf(form: AnnexForm, { name, reported }: CityReport): PrintedBlock {
  const rows = rowsOf(reported);
  const said = reported === null ? '未报送' : `${rows.length}个县（市、区）`;
  return {
    rows: [{ name: `${name}\n${said}`, cells: counted(form, rows) }],
    problems: saidIn(reported?.problems) ?? '',
  };
}

const rowsOf = (sheet: AnnexSheet | null): readonly Row[] =>
  Object.values(sheet?.rows ?? {}).map(({ cells }) => rowOf(cells));

type Row = Partial<AnnexRow>;

function counted(form: AnnexForm, rows: readonly Row[]): PrintedRow {
  const people = rows.reduce((sum, row) => sum + (row.people ?? 0), 0);
  return {
    runs: form.runs.map(({ code, label }) => line(label, rows.filter(row => row.runs === code).length)),
    office: form.office.map(each =>
      choice(
        each,
        rows.map(row => row.office),
      ),
    ),
    system: form.system.map(each =>
      choice(
        each,
        rows.map(row => row.system),
      ),
    ),
    services: [
      ...form.services.map(({ code, label }) =>
        line(label, rows.filter(row => row.services?.includes(code)).length),
      ),
      ...others(
        form,
        rows.flatMap(row => row.otherServices ?? []),
      ),
    ],
    people: [{ ticked: null, runs: [{ text: String(people) }] }],
    copies: pair(form, 'copies', rows),
    visits: pair(form, 'visits', rows),
    days: pair(form, 'days', rows),
  };
}

/** Words of a box with how many counties ticked it. */
function line(label: string, count: number): PrintedLine {
  return { ticked: null, runs: [{ text: `${label} ` }, { text: String(count), blank: true }] };
}

/** With what was named where the form has a blank: 其他 2（党群服务中心）. */
function choice({ code, label }: Choice, said: readonly (Chosen | undefined)[]): PrintedLine {
  const those = said.filter(each => each?.code === code);
  const { ticked, runs } = line(label, those.length);
  const named = [...new Set(those.flatMap(each => each?.named ?? []))];
  return { ticked, runs: named.length === 0 ? runs : [...runs, { text: `（${named.join('、')}）` }] };
}

/** 其他： and each thing the free lines say, with how many counties say it, the most first. */
function others({ otherServices: { label } }: AnnexForm, said: readonly string[]): PrintedLine[] {
  const counts = new Map<string, number>();
  for (const each of said) counts.set(each, (counts.get(each) ?? 0) + 1);
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return [{ ticked: null, runs: [{ text: label }] }, ...sorted.map(([name, count]) => line(name, count))];
}

function pair({ pairs }: AnnexForm, column: PairColumn, rows: readonly Row[]): PrintedLine[] {
  const { before, after, unit } = pairs[column];
  const half = (words: string, cell: `${PairColumn}Before` | `${PairColumn}After`): PrintedLine => ({
    ticked: null,
    runs: [{ text: words }, { text: average(rows, cell) ?? '____', blank: true }, { text: unit }],
  });
  return [half(before, `${column}Before`), half(after, `${column}After`)];
}

/** To one decimal, by the people each county served; null where nobody was served. */
function average(rows: readonly Row[], cell: `${PairColumn}Before` | `${PairColumn}After`): string | null {
  const known = rows.filter(row => row[cell] !== undefined && (row.people ?? 0) > 0);
  const people = known.reduce((sum, row) => sum + row.people!, 0);
  if (people === 0) return null;
  const sum = known.reduce((all, row) => all + row[cell]! * row.people!, 0);
  return String(Math.round((sum / people) * 10) / 10);
}
