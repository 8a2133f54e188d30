import type { Attention } from './attention.ts';
import type { CardCause, CardLevel, CardStanding } from './card.ts';
import type { CardEnded } from './card-ended.ts';
import type { RatingChannel, RatingIndicator, RatingLevel } from './rating.ts';
import type { Urged } from './urge.ts';

/** The words of oversight (domain.md §3.4), said the same on every screen and document. */
export const attentionWords = {
  none: '正常',
  notice: '提醒',
  warning: '预警',
  yellow: '黄牌',
  red: '红牌',
} as const satisfies Record<Attention, string>;

export const cardWords = { yellow: '黄牌', red: '红牌' } as const satisfies Record<CardLevel, string>;

export const causeWords = {
  promise: '超过承诺时限',
  'promise-long': '超过承诺时限，达到红牌天数',
  statutory: '超过法定时限',
  unreasoned: '不予办理没有说明理由',
} as const satisfies Record<CardCause, string>;

export const cardStandingWords = {
  open: '待反馈',
  answered: '已反馈',
  cancelled: '已撤销',
} as const satisfies Record<CardStanding, string>;

export const urgedWords = {
  agency: '办理部门',
  window: '受理窗口',
  lead: '牵头单位',
} as const satisfies Record<Urged, string>;

/**
 * The limit a card is about, as lists say it: by how much it had passed when the card was issued, or, once the item has ended, when that was and by how
 * much then. 办结 is what was decided (准予, 不予), everything else 结束. Null where there is nothing to say.
 */
export function cardDueWords(card: {
  due: string | null;
  late: number;
  ended: CardEnded | null;
}): string | null {
  const { due, late, ended } = card;
  const until = due === null ? [] : [`到期 ${due}`];
  if (ended === null) return due === null ? null : `${until}，发牌时超 ${late} 个工作日`;
  const word = ended.outcome === 'granted' || ended.outcome === 'denied' ? '办结' : '结束';
  const then = due === null ? [] : [`${word}时超 ${ended.late} 个工作日`];
  return [...until, `${word}于 ${ended.on}`, ...then].join('，');
}

/** How a card is called on paper and on the telephone: 办件编号-督1, the first of its case. */
export function cardNumber(caseNumber: string, card: number): string {
  return `${caseNumber}-督${card}`;
}

export const ratingWords = {
  1: '非常不满意',
  2: '不满意',
  3: '基本满意',
  4: '满意',
  5: '非常满意',
} as const satisfies Record<RatingLevel, string>;

const indicatorWords = {
  efficiency: '办事效率',
  guide: '办事指南精确度',
  convenience: '办事便捷度',
  platform: '平台操作性',
  skill: '服务水平',
  attitude: '服务态度',
} as const satisfies Record<RatingIndicator, string>;

/** An indicator as its channel calls it: 办事效率 online and of an item, 服务效率 of the window itself (domain.md §3.5). */
export function indicatorText(
  channel: RatingChannel,
  indicator: RatingIndicator,
  about: string | null,
): string {
  const ofWindow = channel === 'window' && about === null;
  return ofWindow && indicator === 'efficiency' ? '服务效率' : indicatorWords[indicator];
}

/** What 好差评 counts as over, which is more than the board's 办结: whatever ended may be rated, however it ended. */
export const endedMeans =
  '“已结束”按结束日期计：整件事含办结、不予受理、撤回的，事项含准予、不予、终止、不予受理和随申请撤回的，都可以评价，所以多于看板的期内办结（只计准予和不予，按整周统计）；评价率以此为分母';

/** What the month's figures of cards count, which the board does not: papers sent, not items as they stand. */
export const cardsMean =
  '按发牌日期（自然月）统计已经发出的督办牌，单位：张；一个事项先后可有黄牌和红牌，撤销的也在内，反馈和撤销截至现在。今天按规则为黄牌、红牌的在办事项（单位：项）看';
