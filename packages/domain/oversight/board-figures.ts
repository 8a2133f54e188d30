/** What a figure of the board counts: items (项) or whole applications (件), as it stands now or of a period; and what it means, for whoever signs it. */
export type FigureWords = {
  name: string;
  unit: '项' | '件';
  of: 'now' | 'period';
  means: string;
};

/** The figures of the board (R6.2), each in one sentence that is said beside the number, over its list and in its workbook (`store/board/figures.ts` has the conditions). */
export const boardFigureWords = {
  open: {
    name: '在办事项',
    ...{ unit: '项', of: 'now' },
    means: '现在还没有办结的事项，包括待前置的事项（前置事项没有办完，时限还没有起算）',
  },
  dueToday: {
    name: '今日到期',
    ...{ unit: '项', of: 'now' },
    means: '承诺时限今天到期的在办事项，不含暂停计时和退回窗口的',
  },
  warning: {
    name: '预警',
    ...{ unit: '项', of: 'now' },
    means: '按现行监督预警规则今天已到预警、还没有超期的在办事项',
  },
  overdue: {
    name: '超期未办',
    ...{ unit: '项', of: 'now' },
    means: '已经超过承诺时限或者法定时限的在办事项，即按现行规则今天为黄牌或者红牌的',
  },
  red: {
    name: '红牌',
    ...{ unit: '项', of: 'now' },
    means: '按现行监督预警规则今天为红牌的在办事项，按事项计；不是已经发出的督办牌张数',
  },
  decided: {
    name: '办结事项',
    ...{ unit: '项', of: 'period' },
    means: '部门在统计期内登记准予办结或者不予办理的事项，不含终止办理、不予受理和随申请撤回的',
  },
  decidedLate: {
    name: '超期办结',
    ...{ unit: '项', of: 'period' },
    means: '办结事项中，部门作出决定时已经超过承诺时限的',
  },
  submitted: {
    name: '提交申请',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请',
  },
  accepted: {
    name: '已受理',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，到现在已经受理的',
  },
  dispatched: {
    name: '已分送部门',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，到现在至少一个事项已经分送部门的',
  },
  concluded: {
    name: '已办结',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，到现在每个事项都有结果的（包括没有一项办成的）',
  },
  delivered: {
    name: '结果已送达',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，到现在已经办结、准予的事项都已送达的',
  },
  refused: {
    name: '不予受理',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，窗口不予受理的',
  },
  withdrawn: {
    name: '已撤回',
    ...{ unit: '件', of: 'period' },
    means: '统计期内提交的申请中，整件撤回的',
  },
  counted: {
    name: '计入节省统计的办件',
    ...{ unit: '件', of: 'period' },
    means: '统计期内结束、办结通知上算过少跑少交少等的办件',
  },
  rated: {
    name: '已评价',
    ...{ unit: '件', of: 'period' },
    means: '统计期内申请人对整个办件作了评价的；没有评价的不计，也不按好评计',
  },
} as const satisfies Record<string, FigureWords>;
export type BoardFigure = keyof typeof boardFigureWords;
/** Which of them are asked as they stand now, which count decided items, and which are the steps that applications came to; whoever asks, shows or counts some is held to all. */
export type LiveFigure = FigureOf<'项', 'now'>;
export type DecidedFigure = FigureOf<'项', 'period'>;
export type StepFigure = Exclude<FigureOf<'件', 'period'>, 'counted' | 'rated'>;
type FigureOf<Unit, Of> = {
  [F in BoardFigure]: (typeof boardFigureWords)[F] extends { unit: Unit; of: Of } ? F : never;
}[BoardFigure];
export const boardFigures = Object.keys(boardFigureWords) as [BoardFigure, ...BoardFigure[]];

/** How items that took longer and shorter are summed up: by the nearest rank, so that the day told is one that an item really took. */
export const daysMeans =
  '用时是从承诺时限起算日到部门作出决定之日的工作日，起算当天和暂停的工作日不计，只计准予和不予的事项。中位数、九成内按“最近名次”取：事项按用时从短到长排，取排在一半、九成处那一项的用时，不取两项的平均，所以项数为双数时可能比 Excel 的 MEDIAN 小';

/** A median over unlike items tells little about each of them. */
export const mixedMeans = '各事项的承诺时限不同，合在一起的中位数只说明大概';

/** What is saved (R4.3), as the notice of completion counts it for each case (`application/saved.ts`). */
export const savedMeans =
  '与各事项逐个单独办理相比：应到场次数、应交材料份数、承诺工作日逐项相加，减去一件事办理的实际到场次数、材料份数（含申请表一份）和从受理到最后一项答复的工作日。只计准予、不予和在办的事项；与办结通知上的数相同，可能为负';
