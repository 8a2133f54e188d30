import type { ServiceDefinition } from '../service/definition.ts';
import type { Directory } from '../service/directory.ts';
import { fullName } from '../service/directory.ts';
import { getField, getItem, getMaterial } from '../service/lookup.ts';
import type { AskTarget } from './application.ts';
import type { Clocks } from './clocks.ts';
import type { EventBody, EventOf, EventType, RecordedEvent } from './event.ts';
import type { Box } from './progress.ts';
import { isByRule, type SoFar } from './so-far.ts';
import { type VisitWords, visitWords } from './visit.ts';
import { deliveryWords, markWords, outcomeWords, parcelWords, pauseWords } from './words.ts';

export type Narrator = {
  service: ServiceDefinition;
  directory: Directory;
  /** For the words that are told with what happened; erased, it is told without them. */
  box: Box;
  nameOf: (event: RecordedEvent) => string;
};
export type Told = { at: string; who: string; words: string; item: string | null };

/**
 * One event as a sentence a person reads (the lead's “history in words”). Sealed notes are not told here, but a visit is: it is nothing without where and why. What followed by
 * rule is the platform's, not the officer's whose act it followed.
 */
export function narrate(event: RecordedEvent, soFar: SoFar, narrator: Narrator): Told {
  const tell = tellers[event.body.type] as Teller<EventBody>;
  const item = 'item' in event.body ? event.body.item : null;
  const who = isByRule(event, soFar) ? '系统' : narrator.nameOf(event);
  return { at: event.at, who, words: tell(event.body, narrator, soFar, event), item };
}

type Teller<B> = (body: B, narrator: Narrator, soFar: SoFar, event: RecordedEvent) => string;
type Tellers = { [T in EventType]: Teller<EventOf<T>> };

const tellers: Tellers = {
  Started: ({ settlement, channel }, { directory }) =>
    `${channel === 'online' ? '网上' : '窗口'}开始填写申请，安置地：${fullName(directory, settlement)}`,
  DraftSaved: () => '保存草稿',
  Submitted: ({ number, items, consent }) =>
    `${consent === undefined ? '' : '同意个人信息处理告知，'}提交申请，共 ${items.length} 个事项，办件编号 ${number}`,
  FileAttached: ({ material, format, pages }, { service }) =>
    `上传“${getMaterial(service, material).name}”（${format === 'pdf' ? `PDF，${pages} 页` : '照片'}）`,
  FileRemoved: ({ material }, { service }) => `撤下“${getMaterial(service, material).name}”的一个文件`,
  MaterialsChecked: ({ marks }, { service }) =>
    `核对材料：${marks.map(mark => `${getMaterial(service, mark.material).name}（${markWords[mark.found]}）`).join('、')}`,
  CorrectionAsked: ({ from, asks }, narrator) =>
    `${from === 'window' ? '窗口' : nameOf(from, narrator)}要求补正 ${asks.length} 处：${asks.map(({ target, reason }) => `${targetOf(target, narrator)}（${reasonOf(reason, narrator)}）`).join('、')}`,
  CorrectionAnswered: ({ answered }, { directory }, _soFar, { actor }) => {
    if (answered.length === 0) return '更正申请内容';
    const department = actor.kind === 'staff' && directory.agencies.get(actor.agency)?.line !== 'window';
    return department ? `撤回补正要求 ${answered.length} 处` : `补正 ${answered.length} 处`;
  },
  MaterialsDeferred: ({ promise, materials }, { service }) =>
    `容缺受理（${promise === 'signed' ? '申请人签署承诺书' : '申请人网上承诺'}）：${materials
      .map(({ material, until }) => `${getMaterial(service, material).name} ${until} 前补齐`)
      .join('、')}`,
  DeferralsReminded: ({ materials }, { service }) =>
    `提醒申请人补齐容缺材料：${materials.map(code => getMaterial(service, code).name).join('、')}`,
  DeferralsLapsed: ({ materials }, { service }) =>
    `容缺材料到期没有补齐：${materials.map(code => getMaterial(service, code).name).join('、')}`,
  Refused: ({ reason }, narrator) => `不予受理：${reasonOf(reason, narrator)}`,
  Accepted: () => '受理申请',
  ItemDeclined: ({ item, reason }, narrator) =>
    `${nameOf(item, narrator)}不予受理：${reasonOf(reason, narrator)}`,
  ItemHeld: ({ item, waitsFor }, narrator) =>
    `${nameOf(item, narrator)}等待前置事项：${waitsFor.map(code => nameOf(code, narrator)).join('、')}`,
  ItemDispatched: ({ item, agency, clocks }, narrator, { waitsFor }) =>
    `${waitsFor.length === 0 ? '' : `前置事项${waitsFor.map(code => nameOf(code, narrator)).join('、')}已办结，自动将`}${nameOf(item, narrator)}分送${agencyOf(agency, narrator)}，承诺最迟 ${clocks.promised.due} 办结`,
  ItemClaimed: ({ item }, narrator) => `认领${nameOf(item, narrator)}`,
  ItemReleased: ({ item }, narrator) => `取消认领${nameOf(item, narrator)}，等待重新认领`,
  ItemReceived: ({ item }, narrator) => `签收${nameOf(item, narrator)}`,
  ItemPaused: ({ item, kind, reason }, narrator) =>
    `${nameOf(item, narrator)}暂停计时（${pauseWords[kind]}）：${reasonOf(reason, narrator)}`,
  ItemResumed: ({ item, clocks }, narrator, soFar, event) =>
    `${isByRule(event, soFar) ? '补正齐全，' : ''}${nameOf(item, narrator)}恢复计时，${dueText(soFar, clocks)}`,
  ItemReturned: ({ item, reason }, narrator) =>
    `${nameOf(item, narrator)}退回窗口：${reasonOf(reason, narrator)}`,
  ItemRedispatched: ({ item, clocks }, narrator, soFar) =>
    `${nameOf(item, narrator)}重新分送，${dueText(soFar, clocks)}`,
  ItemChecked: ({ item, check, outcome }, { service }) => {
    const definition = getItem(service, item).checks.find(each => each.code === check);
    return `${definition?.name ?? check}：${definition?.outcomes.find(each => each.value === outcome)?.label ?? outcome}`;
  },
  ItemConcluded: ({ item, outcome, reason }, narrator) =>
    `${nameOf(item, narrator)}${outcomeWords[outcome]}${reason === null ? '' : `：${reasonOf(reason, narrator)}`}`,
  ItemLapsed: ({ item, reason }, narrator) =>
    `${nameOf(item, narrator)}按规定终止：${reasonOf(reason, narrator)}`,
  ItemDelivered: ({ item, way }, narrator) => `${nameOf(item, narrator)}结果送达（${deliveryWords[way]}）`,
  ItemClocksSettled: ({ item, clocks }, narrator, soFar) =>
    `按新公布的节假日安排核定${nameOf(item, narrator)}到期日，${dueText(soFar, clocks)}`,
  VisitRecorded: ({ visit }, { box }) => {
    const words = visitWords(visit, box);
    return words === null ? '到场一次' : `到场一次：${words.place}，${words.why}`;
  },
  VisitStruck: ({ on, words, note }, { box }) => {
    const visit = (words === null ? null : box[words]) as VisitWords | null | undefined;
    const why = box[note];
    return `撤销 ${on} 的到场登记${visit ? `（${visit.place}，${visit.why}）` : ''}，不再计数${typeof why === 'string' ? `：${why}` : ''}`;
  },
  DeliveryChosen: ({ way, together }) =>
    `纸质结果送达方式：${deliveryWords[way]}${way === 'ems' && together ? '，全部办好后一起寄' : ''}`,
  ParcelSent: ({ items, waybill }, narrator) =>
    `寄出${items.map(code => nameOf(code, narrator)).join('、')}的结果，${waybill === null ? '等邮政给邮件号' : `EMS 邮件号 ${waybill}`}`,
  ParcelLabelled: ({ waybill }) => `邮政已接单，EMS 邮件号 ${waybill}`,
  ParcelTracked: ({ parcel, status }) => `邮件${parcel}${parcelWords[status]}`,
  DocumentIssued: ({ title, number, replaces }) =>
    `发出${title}（${number}）${replaces === null ? '' : '，替代前一份'}`,
  Concluded: () => '全部事项办结',
  Withdrawn: () => '撤回申请',
  Discarded: () => '删除草稿',
};

/** The promised day; where it moved, from which to which. */
function dueText({ due }: SoFar, { promised }: Clocks): string {
  return due === null || due === promised.due
    ? `承诺最迟 ${promised.due} 办结`
    : `承诺办结日由 ${due} 顺延至 ${promised.due}`;
}

function targetOf(target: AskTarget, { service }: Narrator): string {
  return target.kind === 'field'
    ? getField(service, target.field).label
    : getMaterial(service, target.material).name;
}

function nameOf(item: string, { service }: Narrator): string {
  return `“${getItem(service, item).name}”`;
}

function agencyOf(id: string, { directory }: Narrator): string {
  return directory.agencies.get(id)?.name ?? id;
}

function reasonOf(code: string, { service: { reasons } }: Narrator): string {
  return findReason(reasons, code)?.text ?? code;
}

/** A reason by its code, whichever list it is on: codes are unique across the catalogue. */
export function findReason(reasons: ServiceDefinition['reasons'], code: string) {
  const { correction, refusal, denial, termination, pause, returning } = reasons;
  return [
    ...correction,
    ...refusal,
    ...denial,
    ...termination,
    ...pause.special,
    ...pause.external,
    ...returning,
  ].find(each => each.code === code);
}
