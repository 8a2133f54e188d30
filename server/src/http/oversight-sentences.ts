import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import type { Wording } from './sentences.ts';

type OversightRefusal = Extract<
  RefusalCode,
  | 'no-such-card'
  | 'card-cancelled'
  | 'card-needs-words'
  | 'card-own-office'
  | 'nothing-to-urge'
  | 'no-such-urge'
  | 'urge-answered'
  | 'urge-needs-words'
  | 'not-rateable'
  | 'rated-already'
  | 'unknown-indicator'
  | 'no-such-rating'
  | 'rating-settled'
  | 'call-first'
  | 'rating-needs-words'
>;

/** How cards and urging say no (R6.2); part of the exhaustive table in `sentences.ts`. */
export const oversightWording: { [C in OversightRefusal]: Wording<Extract<Refusal, { code: C }>> } = {
  'no-such-card': { status: 404, title: '没有这张督办牌', detail: () => '没有这张督办牌，请刷新页面。' },
  'card-cancelled': {
    status: 409,
    title: '督办牌已经撤销',
    detail: () => '这张督办牌已经撤销，不用再反馈，也不能再次撤销。请刷新页面查看撤销理由。',
  },
  'card-needs-words': {
    status: 422,
    title: '请写明情况',
    detail: () => '反馈要写明原因和措施，撤销要写明理由。请补充后再提交。',
  },
  'card-own-office': {
    status: 409,
    title: '请由上级撤销',
    detail: () => '这张督办牌是发给本单位的，本单位不能撤销。认为不应当发牌的，请先反馈，再报上级撤销。',
  },
  'nothing-to-urge': {
    status: 409,
    title: '没有需要督促的事项',
    detail: () => '这一事项已经办结，或者不在这件申请里，不用督促。请刷新页面。',
  },
  'no-such-urge': { status: 404, title: '没有这条督促', detail: () => '没有这条督促，请刷新页面。' },
  'urge-answered': {
    status: 409,
    title: '已经答复',
    detail: () => '这条督促已经答复，请刷新页面查看。',
  },
  'urge-needs-words': {
    status: 422,
    title: '请写明内容',
    detail: () => '督促要写明请对方做什么，答复要写明办理情况。请补充后再提交。',
  },
  'not-rateable': {
    status: 409,
    title: '还不能评价',
    detail: () => '这一项还没有办完，办完后再评价。',
  },
  'rated-already': { status: 409, title: '已经评价过', detail: () => '您已经评价过，每件事评价一次。谢谢。' },
  'unknown-indicator': { status: 422, title: '没有这项指标', detail: () => '没有这项评价指标，请刷新页面。' },
  'no-such-rating': { status: 404, title: '没有这条差评', detail: () => '没有这条差评，请刷新页面。' },
  'rating-settled': {
    status: 409,
    title: '已经登记过',
    detail: () => '这条差评的这一步已经登记过，请刷新页面查看。',
  },
  'call-first': {
    status: 409,
    title: '请先回访',
    detail: () => '整改答复前请先回访申请人，登记他说的情况。',
  },
  'rating-needs-words': {
    status: 422,
    title: '请写明情况',
    detail: () => '回访要写明申请人说了什么，答复要写明整改了什么。请补充后再提交。',
  },
};
