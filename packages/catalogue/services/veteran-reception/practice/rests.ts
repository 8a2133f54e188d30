import type { LegalBasis } from '@yimen/domain/service/definition.ts';

const policy = {
  title: '关于开展退役士兵接收报到“一站式”办理工作的意见',
  number: '粤退役军人发〔2020〕96号',
  source: 'S0',
};
const licensing = { title: '中华人民共和国行政许可法', source: 'L9' };

/** What practice rests on beside the items' own points. Where a law binds licences only, the rest follow it. */
export const once: LegalBasis = {
  ...policy,
  article: '四（三）',
  says: '材料一次收齐、后续反复使用，减少重复填写和重复提交；“最多跑一次”',
};
export const together: LegalBasis = { ...policy, article: '二', says: '一门受理、并联办理、高效办结' };
export const carried: LegalBasis = {
  ...policy,
  article: '三（二）2',
  says: '没有开通网上办理的，由受理部门通过EMS邮寄、人工送达等方式送到办理部门，在规定时限内办理',
};
export const supervised: LegalBasis = {
  ...policy,
  article: '四（四）',
  says: '纳入核查督办范围，及时研究解决推进工作中遇到的问题',
};
export const toldAtOnce: LegalBasis = {
  ...licensing,
  article: '第三十二条',
  says: '材料不齐全的，当场或者五日内一次告知需要补正的全部内容，逾期不告知的即为受理；不属于行政许可的事项参照',
};
export const reasonsGiven: LegalBasis = {
  ...licensing,
  article: '第三十八条',
  says: '不予许可的，书面说明理由，并告知申请行政复议或者提起行政诉讼的权利；不属于行政许可的事项参照',
};
export const leastData: LegalBasis = {
  title: '中华人民共和国个人信息保护法',
  article: '第六条',
  says: '收集个人信息限于实现处理目的的最小范围',
  source: 'L13',
};
