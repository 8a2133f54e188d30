/** What each figure of the board is called, on its card, over the list behind it and where its going out is on record (R6.2). */
export const boardFigureWords = {
  open: '在办事项',
  dueToday: '今日到期',
  warning: '预警',
  overdue: '超期未办',
  red: '红牌',
  decided: '办结事项',
  decidedLate: '超期办结',
  submitted: '提交申请',
  accepted: '已受理',
  dispatched: '已分送部门',
  concluded: '已办结',
  delivered: '结果已送达',
  refused: '不予受理',
  withdrawn: '已撤回',
  counted: '计入节省统计的办件',
  rated: '已评价',
} as const;

export type BoardFigure = keyof typeof boardFigureWords;
export const boardFigures = Object.keys(boardFigureWords) as BoardFigure[];
