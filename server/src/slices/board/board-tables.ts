import type { Person } from '@yimen/domain/access/person.ts';
import {
  boardFigureWords,
  daysMeans,
  type FigureWords,
  mixedMeans,
  savedMeans,
} from '@yimen/domain/oversight/board-figures.ts';
import { lateShare } from '@yimen/domain/oversight/late-share.ts';
import { ratingWords } from '@yimen/domain/oversight/words.ts';
import { instantText } from '@yimen/domain/plain/instant-text.ts';
import type { Cell, Table } from '../../excel/table.ts';
import type { Platform } from '../../store/platform.ts';
import { endOf, nameOfScope, periodWords, scopeInFull } from './board-names.ts';
import { type Asked, boardScope } from './board-scope.ts';
import { showBoard } from './show-board.ts';

type Board = Awaited<ReturnType<typeof showBoard>>;

/** Every table of the board as a workbook, a sheet each, over each its place, its period and when it was counted. */
export async function boardTables(platform: Platform, person: Person, asked: Asked): Promise<Table[]> {
  const scope = boardScope(platform, person, asked);
  const board = await showBoard(platform, person, asked);
  const of = nameOfScope(platform, scope);
  const sheet = sheetsOf(of, [
    `范围：${scopeInFull(platform, scope)}　　统计期：${periodWords(scope)}`,
    `在办、今日到期、预警、超期截至 ${instantText(board.at)}；其余${board.countedAt === null ? '还没有统计' : `统计到 ${instantText(board.countedAt)}`}`,
  ]);
  const { below, items, weeks, days } = board;
  const kind = below[0]?.kind;
  return [
    sheet('总体', '', totals, totalsOf(board)),
    ...(kind === undefined
      ? []
      : [
          sheet(
            belowWords[kind].name,
            rowsMean,
            [[belowWords[kind].first, 30], ...figures],
            below.map(row => [row.name, ...figuresOf(row)]),
          ),
        ]),
    sheet(
      '各事项',
      rowsMean,
      [['事项', 30], ...figures],
      items.map(row => [row.name, ...figuresOf(row)]),
    ),
    sheet(
      '办理用时',
      daysMeans,
      spread,
      days.spread.map(row => [row.days, row.items]),
    ),
    sheet(
      '每周走势',
      '',
      trend,
      weeks.map(week => [
        ...[week.week, endOf(week.week), week.submitted, week.decided, week.late, week.median],
      ]),
    ),
  ];
}

const belowWords = {
  city: { name: '各市', first: '地市' },
  county: { name: '各县（市、区）', first: '县（市、区）' },
  agency: { name: '各部门', first: '部门' },
} as const;
const rowsMean = `超期率 = 超期 ÷ 在办，${mixedMeans}，请看“各事项”表`;
const figures = [
  ['在办（项）', 11],
  ['今日到期（项）', 11],
  ['预警（项）', 11],
  ['超期（项）', 11],
  ['其中红牌（项）', 11],
  ['超期率', 10],
  ['期内办结（项）', 11],
  ['超期办结（项）', 11],
  ['中位数（工作日）', 11],
  ['九成内（工作日）', 11],
] as const;
const totals = [
  ['数字', 24],
  ['数', 10],
  ['单位', 10],
  ['含义', 90],
] as const;
const spread = [
  ['用时（工作日）', 30],
  ['办结事项（项）', 30],
] as const;
const trend = [
  ['周一', 16],
  ['周日', 16],
  ['提交申请（件）', 16],
  ['办结事项（项）', 16],
  ['超期办结（项）', 16],
  ['用时中位数（工作日）', 20],
] as const;

function sheetsOf(of: string, notes: readonly string[]) {
  return (
    name: string,
    means: string,
    columns: Table['columns'],
    rows: readonly (readonly Cell[])[],
  ): Table => ({
    ...{ name, title: `${of}　看板（${name}）`, columns },
    note: [...notes, ...(means === '' ? [] : [`${means}。`])],
    rows: [rows],
  });
}

type Row = Pick<Board['below'][number], (typeof rowFigures)[number]>;
const rowFigures = [
  ...(['open', 'dueToday', 'warning', 'overdue', 'red'] as const),
  ...(['decided', 'late', 'median', 'p90'] as const),
] as const;

function figuresOf(row: Row): Cell[] {
  const { open, dueToday, warning, overdue, red, decided, late, median, p90 } = row;
  const share = lateShare(row);
  return [
    ...[open, dueToday, warning, overdue, red, share === null ? null : `${share}%`],
    ...[decided, late, median, p90],
  ];
}

/** Every number of the page, with its unit and what it means. */
function totalsOf({ live, days, cases }: Board): Cell[][] {
  const counted = { ...live, decided: days.decided, decidedLate: days.late };
  const known = (Object.keys(boardFigureWords) as (keyof typeof boardFigureWords)[]).flatMap(figure => {
    const many = { ...counted, ...cases, rated: undefined }[figure];
    const { name, unit, means }: FigureWords = boardFigureWords[figure];
    return many === undefined ? [] : [[name, many, unit, means]];
  });
  const took = [
    ['用时中位数', days.median, '工作日', daysMeans],
    ['九成办结用时', days.p90, '工作日', `${mixedMeans}，请看“各事项”表`],
  ];
  const saved =
    cases === null
      ? []
      : [
          ['到场', cases.visitsMade, '次', '计入节省统计的办件，申请人实际到场'],
          ['少跑', cases.visits, '次', savedMeans],
          ['少交材料', cases.copies, '份', savedMeans],
          ['少等', cases.days, '工作日', savedMeans],
        ];
  const rated = (cases?.rated ?? []).map((many, place) => [
    ...[`评价：${ratingWords[(place + 1) as 1]}`, many, '件', boardFigureWords.rated.means],
  ]);
  return [...known, ...took, ...saved, ...rated];
}
