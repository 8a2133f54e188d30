/** What a figure of the assessment can be made of (R6.3): one thing the platform counts, said so that whoever is assessed can check it. */
export type MeasureFacts = {
  readonly name: string;
  /** What exactly is counted, and by which day it belongs to a period. */
  readonly definition: string;
  /** On which record of the platform, or rule, it rests. */
  readonly source: string;
  readonly unit: '件' | '个' | '张' | '条' | '份';
  /** The measures it may be divided by; none where it is only ever a denominator. */
  readonly of: readonly string[];
  /** Not among what it is divided by but set against it: so many for each hundred, which may be over 100. */
  readonly against?: true;
};

const bySource = {
  item: '各部门办理事项的记录',
  case: '办件的记录',
  rating: '好差评记录（国办发〔2019〕51号）',
  card: '督办牌记录（省监督预警规则）',
  annex: '情况表报送记录（粤退役军人发〔2020〕96号附件）',
};
const endedBy = '按办件全部办结的日期归入考核期。';
const itemBy = '按登记结果的日期归入考核期。';

/**
 * Every measure there is: a closed list, because whatever is counted has a condition on rows, a list of cases and a slow recount in a test
 * (decision 0036). Adding one: docs/how-to/change-oversight.md.
 */
export const measures = {
  decided: {
    name: '办结的事项',
    definition: `部门准予或者不予办理的事项；撤回、终止和窗口未受理的不计。${itemBy}`,
    source: bySource.item,
    unit: '个',
    of: [],
  },
  decidedInPromise: {
    name: '承诺时限内办结的事项',
    definition: `办结的事项中，停止计时时没有超过承诺时限的；依法暂停的工作日不计。${itemBy}`,
    source: bySource.item,
    unit: '个',
    of: ['decided'],
  },
  decidedInLaw: {
    name: '法定时限内办结的事项',
    definition: `办结的事项中，停止计时时没有超过法定时限的；法律没有规定时限的，不算超过。${itemBy}`,
    source: bySource.item,
    unit: '个',
    of: ['decided'],
  },
  submitted: {
    name: '提交的申请',
    definition: '网上提交和窗口登记的全部申请，草稿不计。按提交的日期归入考核期。',
    source: bySource.case,
    unit: '件',
    of: [],
  },
  submittedOnline: {
    name: '网上提交的申请',
    definition: '提交的申请中，由本人在网上提交的。按提交的日期归入考核期。',
    source: bySource.case,
    unit: '件',
    of: ['submitted'],
  },
  ended: {
    name: '全部办结的办件',
    definition: `受理后已经全部结束、至少有一个事项准予或者不予办理的办件。${endedBy}`,
    source: bySource.case,
    unit: '件',
    of: [],
  },
  endedOneVisit: {
    name: '最多跑一次的办件',
    definition: `全部办结的办件中，登记的到场不超过一次的。${endedBy}`,
    source: bySource.case,
    unit: '件',
    of: ['ended'],
  },
  promised: {
    name: '容缺受理的办件',
    definition: `全部办结的办件中，有材料承诺后补、并且承诺已经兑现或者逾期的。${endedBy}`,
    source: bySource.case,
    unit: '件',
    of: ['ended'],
  },
  promisesKept: {
    name: '承诺全部兑现的办件',
    definition: `容缺受理的办件中，承诺后补的材料没有一份逾期的。${endedBy}`,
    source: bySource.case,
    unit: '件',
    of: ['promised'],
  },
  rated: {
    name: '收到的评价',
    definition:
      '对整件事和对各事项的评价；没有评价的不计，被本人评价替换的窗口评价不计。按评价的日期归入考核期。',
    source: bySource.rating,
    unit: '条',
    of: [],
  },
  satisfied: {
    name: '满意的评价',
    definition: '收到的评价中，非常满意、满意和基本满意的。按评价的日期归入考核期。',
    source: bySource.rating,
    unit: '条',
    of: ['rated'],
  },
  mendingDue: {
    name: '到期应整改的差评',
    definition: '不满意和非常不满意的评价，按整改期限归入考核期；期限未过的不计。',
    source: bySource.rating,
    unit: '条',
    of: [],
  },
  mendedInTime: {
    name: '按期整改并答复的差评',
    definition: '到期应整改的差评中，整改并答复的日期不晚于整改期限的。',
    source: bySource.rating,
    unit: '条',
    of: ['mendingDue'],
  },
  cardsDue: {
    name: '到期应反馈的督办牌',
    definition: '黄牌和红牌，按反馈期限归入考核期；期限未过的、已撤销的不计。',
    source: bySource.card,
    unit: '张',
    of: [],
  },
  cardsAnswered: {
    name: '按期反馈的督办牌',
    definition: '到期应反馈的督办牌中，首次反馈的日期不晚于反馈期限的。',
    source: bySource.card,
    unit: '张',
    of: ['cardsDue'],
  },
  redCards: {
    name: '红牌',
    definition: '按发牌日期归入考核期；已撤销的不计。',
    source: bySource.card,
    unit: '张',
    of: ['decided'],
    against: true,
  },
  annexDue: {
    name: '到期应报送的情况表',
    definition:
      '每轮每个县（市、区）一行，东莞、中山全市一行；按该轮的截止日期归入考核期，截止日期未过的不计。',
    source: bySource.annex,
    unit: '份',
    of: [],
  },
  annexInTime: {
    name: '按时报送的情况表',
    definition: '到期应报送的情况表中，首次报送的日期不晚于截止日期的；其后被退回修改的，不影响。',
    source: bySource.annex,
    unit: '份',
    of: ['annexDue'],
  },
} as const satisfies Record<string, MeasureFacts>;

export type Measure = keyof typeof measures;
/** How many of each there are, of one place in one period. */
export type Counts = Readonly<Record<Measure, number>>;

export const measureNames = Object.keys(measures) as Measure[];

export const noCounts = Object.fromEntries(measureNames.map(each => [each, 0])) as Counts;

/** What a measure may be divided by, in the order of the list. */
export function denominatorsOf(measure: Measure): readonly Measure[] {
  return measures[measure].of;
}

/** Two places' counts as one. */
export function addCounts(a: Counts, b: Counts): Counts {
  return Object.fromEntries(measureNames.map(each => [each, a[each] + b[each]])) as Counts;
}
