import { type BoardFigure, boardFigureWords } from './board-figures.ts';

/** What a line behind a figure of the board may tell, with its head and how many characters wide a workbook makes it. */
export const behindColumns = {
  number: ['办件编号', 30],
  applicant: ['申请人', 12],
  settlement: ['安置地', 24],
  what: ['事项', 24],
  many: ['事项数', 8],
  agency: ['办理部门', 32],
  handler: ['经办人', 12],
  status: ['状态', 28],
  attention: ['预警级别', 10],
  submitted: ['提交日期', 12],
  due: ['承诺到期日', 12],
  left: ['剩余工作日', 12],
  late: ['超承诺时限（工作日）', 20],
  statutory: ['法定到期日', 12],
  breached: ['超法定时限（工作日）', 20],
  ended: ['办结日期', 12],
  days: ['用时（工作日）', 14],
} as const satisfies Record<string, readonly [head: string, width: number]>;
export type BehindColumn = keyof typeof behindColumns;

const who = ['number', 'applicant', 'settlement'] as const;
const item = [...who, 'what', 'agency'] as const;
const running = [...item, 'handler', 'status', 'submitted', 'due'] as const;
const broken = [
  ...item,
  ...(['handler', 'attention', 'due', 'late', 'statutory', 'breached', 'status'] as const),
] as const;
const ended = [...item, 'status', 'submitted', 'due', 'ended', 'days'] as const;

/** The columns of items' lists; each has something to say of such an item, so that none stands empty. */
const ofItems: Partial<Record<BoardFigure, readonly BehindColumn[]>> = {
  open: [...running, 'attention'],
  dueToday: running,
  warning: [...running, 'left'],
  overdue: broken,
  red: broken,
  decided: ended,
  decidedLate: [...ended, 'late'],
};
const going = [...who, 'many', 'status', 'submitted'] as const;
const unfinished: readonly BoardFigure[] = ['submitted', 'accepted', 'dispatched'];

/** Which columns the list behind a figure has, in their order: of an overdue item by how much on which clock, of an ended one how long it took (R6.2). */
export function columnsBehind(figure: BoardFigure): readonly BehindColumn[] {
  return ofItems[figure] ?? (unfinished.includes(figure) ? going : [...going, 'ended']);
}

/** What the day something ended is called: an item is decided, an application is over. */
export function headOf(column: BehindColumn, figure: BoardFigure): string {
  return column === 'ended' && boardFigureWords[figure].unit === '件' ? '结束日期' : behindColumns[column][0];
}
