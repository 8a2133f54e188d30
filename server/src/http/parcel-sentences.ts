import type { RecipientPart } from '@yimen/domain/application/recipient.ts';
import type { Refusal, RefusalCode } from '@yimen/domain/application/refusal.ts';
import { deliveryWords, parcelWords } from '@yimen/domain/application/words.ts';
import { anyOf } from '@yimen/domain/plain/any-of.ts';
import type { Wording } from './sentences.ts';

type ParcelRefusal = Extract<
  RefusalCode,
  | 'nothing-on-paper'
  | 'recipient-incomplete'
  | 'parcel-on-the-way'
  | 'way-unfit'
  | 'not-by-post'
  | 'not-ready-to-send'
  | 'sent-together'
  | 'parcel-unnumbered'
  | 'waybill-wrong'
  | 'no-such-parcel'
  | 'parcel-over'
>;

/** What an EMS waybill looks like (`plain/waybill.ts`), in the words of every refusal that is about one. */
export const waybillForm = 'EMS 邮件号是 13 位数字，或者两个字母、九位数字加两个字母，请对照面单检查。';

/** How the way of results to the soldier says no (R4.2); part of the exhaustive table in `sentences.ts`. */
export const parcelWording: { [C in ParcelRefusal]: Wording<Extract<Refusal, { code: C }>> } = {
  'nothing-on-paper': {
    status: 409,
    title: '没有纸质结果',
    detail: () => '这件申请的结果都是电子的，不用选择送达方式。',
  },
  'recipient-incomplete': {
    status: 422,
    title: '收件信息不完整',
    detail: ({ lacking }) =>
      `请填写正确的${lacking.map(each => recipientWords[each]).join('、')}；地址写到门牌号。`,
  },
  'parcel-on-the-way': {
    status: 409,
    title: '邮件已经寄出',
    detail: ({ waybill }) =>
      `结果已经寄出${waybill === null ? '' : `（EMS 邮件号 ${waybill}）`}，还没有送到或者退回，现在不能这样办。`,
  },
  'way-unfit': {
    status: 422,
    title: '不能这样登记送达',
    detail: ({ ways }) =>
      `这一结果只能登记为${anyOf(ways.map(way => deliveryWords[way]))}。邮寄的，由窗口登记寄出，妥投后自动记为送达。`,
  },
  'not-by-post': {
    status: 409,
    title: '申请人没有选择邮寄',
    detail: () => '申请人没有选择邮寄。要改为邮寄的，请先与申请人确认收件地址，再登记送达方式。',
  },
  'not-ready-to-send': {
    status: 409,
    title: '现在没有可以寄的结果',
    detail: () => '选中的结果还没有办好、已经寄出或者已经送达，请刷新页面后再选。',
  },
  'sent-together': {
    status: 409,
    title: '申请人要求一起寄',
    detail: ({ items }) =>
      `申请人选择全部办好后一起寄，还差 ${items.length} 个事项；要先寄的，请先与申请人确认。`,
  },
  'parcel-unnumbered': {
    status: 422,
    title: '请填写邮件号',
    detail: () => '请填写 EMS 面单上的邮件号。',
  },
  'waybill-wrong': {
    status: 422,
    title: '邮件号不对',
    detail: () => `${waybillForm}也不能与这件申请以前的邮件号相同。`,
  },
  'no-such-parcel': { status: 404, title: '没有这个邮件', detail: () => '没有这个邮件，请刷新页面。' },
  'parcel-over': {
    status: 409,
    title: '这个邮件已有结果',
    detail: ({ status }) => `这个邮件${parcelWords[status]}，不能再登记状态。`,
  },
};

const recipientWords = {
  name: '收件人姓名',
  phone: '手机号码',
  address: '收件地址',
} as const satisfies Record<RecipientPart, string>;
