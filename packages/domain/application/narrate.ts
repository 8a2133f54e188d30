import type { Calendar } from '../calendar/calendar.ts';
import { cardWords, causeWords, ratingWords, urgedWords } from '../oversight/words.ts';
import { dateOfInstant, type PlainDate } from '../plain/date.ts';
import { dateWords } from '../plain/date-words.ts';
import type { ServiceDefinition } from '../service/definition.ts';
import { type Directory, fullName, nameOfAgency } from '../service/directory.ts';
import { getField, getItem, getMaterial } from '../service/lookup.ts';
import { basisOf, findReason } from '../service/reasons-for.ts';
import { retentionWords } from '../service/retention.ts';
import type { AskTarget } from './application.ts';
import type { Clocks } from './clocks.ts';
import { contactWords } from './contact-choice.ts';
import type { EventBody, EventOf, EventType, RecordedEvent, RecordedFor } from './event.ts';
import { lateOn } from './lateness.ts';
import { markText } from './mark-kind.ts';
import { holderWords, papersOf } from './paper-words.ts';
import type { Box } from './progress.ts';
import { isByRule, type SoFar } from './so-far.ts';
import { type VisitWords, visitWords } from './visit.ts';
import {
  deliveryWords,
  handoverWords,
  movementWords,
  oddityWords,
  outcomeWords,
  parcelWords,
  pauseWords,
} from './words.ts';

export type Narrator = {
  service: ServiceDefinition;
  directory: Directory;
  calendar: Calendar;
  /** For the words that are told with what happened; erased, it is told without them. */
  box: Box;
  nameOf: (event: RecordedEvent) => string;
};
/** `note`: what was written with the act, for those who may read it (`view/history.ts`); null where nothing was. */
export type Told = { at: string; who: string; words: string; item: string | null; note: string | null };

/**
 * One event as a sentence a person reads (the lead's “history in words”). Sealed notes are not told here, but a visit is: it is nothing without where and why. What followed by
 * rule is the platform's, not the officer's whose act it followed.
 */
export function narrate(event: RecordedEvent, soFar: SoFar, narrator: Narrator): Told {
  const tell = tellers[event.body.type] as Teller<EventBody>;
  const item = 'item' in event.body ? event.body.item : null;
  const who = isByRule(event, soFar) ? '系统' : narrator.nameOf(event);
  return {
    at: event.at,
    who,
    words: tell(event.body, { ...narrator, day: dateOfInstant(event.at) }, soFar, event),
    item,
    note: null,
  };
}

/** Tells of one event: `day` is the day it happened, whose law it cites. */
type TellerOf = Narrator & { day: PlainDate };
type Teller<B> = (body: B, narrator: TellerOf, soFar: SoFar, event: RecordedEvent) => string;
type Tellers = { [T in EventType]: Teller<EventOf<T>> };

const tellers: Tellers = {
  Started: ({ settlement, channel, contact }, { directory }) =>
    `${channel === 'online' ? '在网上' : '在窗口'}填写申请，安置地：${fullName(directory, settlement)}${contact === undefined ? '' : `；${contactWords[contact]}`}`,
  DraftSaved: () => '保存草稿',
  Submitted: ({ number, items, consent }, _narrator, _soFar, { actor }) =>
    `${consent === undefined ? '' : `${actor.kind === 'staff' ? '申请人' : ''}同意个人信息处理告知，`}${actor.kind === 'staff' ? '代为录入并提交申请' : '提交申请'}，共 ${items.length} 个事项，办件编号 ${number}`,
  FileAttached: ({ material, format, pages }, { service }) =>
    `上传“${getMaterial(service, material).name}”（${format === 'pdf' ? `PDF，${pages} 页` : '照片'}）`,
  FileRemoved: ({ material }, { service }) => `撤下“${getMaterial(service, material).name}”的一个文件`,
  MaterialReused: ({ material, source }, narrator) =>
    `沿用“${getMaterial(narrator.service, material).name}”：办件 ${source.number} 提交，${dateWords(dateOfInstant(source.checkedAt))}由${agencyOf(source.office, narrator)}核对${source.keeper === null ? '' : `，原件存于${agencyOf(source.keeper, narrator)}`}`,
  ReuseEnded: ({ material, reason }, narrator) => {
    const { name } = getMaterial(narrator.service, material);
    return reason === null
      ? `“${name}”不沿用，另行提交`
      : `不采用沿用的“${name}”：${reasonOf(reason, narrator)}`;
  },
  MaterialsChecked: ({ marks }, { service }) =>
    `核对材料：${marks.map(mark => `${getMaterial(service, mark.material).name}（${markText(mark, getMaterial(service, mark.material).keeping)}）`).join('、')}`,
  CorrectionAsked: ({ from, asks }, narrator) =>
    `${from === 'window' ? '窗口' : nameOf(from, narrator)}要求补正 ${asks.length} 处：${asks.map(({ target, reason }) => `${targetOf(target, narrator)}（${reasonOf(reason, narrator)}）`).join('、')}`,
  CorrectionAnswered: ({ answered }, narrator, { asks }, { actor }) => {
    if (answered.length === 0) return actor.kind === 'staff' ? '代申请人更正申请内容' : '更正申请内容';
    const what = answered.flatMap(id => asks.get(id) ?? []).map(target => targetOf(target, narrator));
    const which = `${answered.length} 处${what.length === 0 ? '' : `：${what.join('、')}`}`;
    if (actor.kind === 'citizen') return `补正 ${which}`;
    if (actor.kind === 'system') return `撤回补正要求 ${which}`;
    const window = narrator.directory.agencies.get(actor.agency)?.line === 'window';
    return window ? `代申请人补正 ${which}` : `撤回补正要求 ${which}`;
  },
  MaterialsDeferred: ({ promise, materials }, { service }) =>
    `容缺受理（${promise === 'signed' ? '申请人签署承诺书' : '申请人网上承诺'}）：${materials
      .map(({ material, until }) => `${getMaterial(service, material).name} ${dateWords(until)} 前补齐`)
      .join('、')}`,
  DeferralsReminded: ({ materials }, { service }) =>
    `提醒申请人补齐容缺材料：${materials.map(code => getMaterial(service, code).name).join('、')}`,
  DeferralsLapsed: ({ materials }, { service }) =>
    `容缺材料到期没有补齐：${materials.map(code => getMaterial(service, code).name).join('、')}`,
  Refused: ({ reason }, narrator) =>
    `不予受理：${reasonOf(reason, narrator)}${lawOf(reason, null, narrator)}`,
  Accepted: () => '受理申请',
  ItemDeclined: ({ item, reason }, narrator) =>
    `${nameOf(item, narrator)}不予受理：${reasonOf(reason, narrator)}${lawOf(reason, item, narrator)}`,
  ItemHeld: ({ item, waitsFor }, narrator) =>
    `${nameOf(item, narrator)}等待前置事项：${waitsFor.map(code => nameOf(code, narrator)).join('、')}`,
  ItemDispatched: ({ item, agency, clocks }, narrator, { waitsFor }) =>
    `${waitsFor.length === 0 ? '' : `前置事项${waitsFor.map(code => nameOf(code, narrator)).join('、')}已办结，自动将`}${nameOf(item, narrator)}分送${agencyOf(agency, narrator)}，${dueText({ clocks: null }, clocks)}${statutoryText(clocks)}`,
  ItemClaimed: ({ item }, narrator) => `认领${nameOf(item, narrator)}`,
  ItemReleased: ({ item, from }, narrator) =>
    `取消${from === undefined ? '' : '同事的'}认领${nameOf(item, narrator)}，等待重新认领`,
  ItemReceived: ({ item, recordedFor }, narrator) => `${recorded(recordedFor)}签收${nameOf(item, narrator)}`,
  ItemPaused: ({ item, kind, reason, stops, until, recordedFor }, narrator) =>
    `${recorded(recordedFor)}${nameOf(item, narrator)}暂停计时（${pauseWords[kind]}）：${reasonOf(reason, narrator)}${lawOf(reason, null, narrator)}${stops === 'promise' ? '，法定时限照常计算' : ''}${until === undefined ? '' : `，预计 ${dateWords(until)} 恢复办理`}`,
  ItemResumed: ({ item, clocks, recordedFor }, narrator, soFar, event) =>
    `${recorded(recordedFor)}${isByRule(event, soFar) ? '补正齐全，' : ''}${nameOf(item, narrator)}恢复计时，${goingOn(soFar, clocks, event, narrator)}`,
  ItemReturned: ({ item, reason, recordedFor }, narrator) =>
    `${recorded(recordedFor)}${nameOf(item, narrator)}退回窗口：${reasonOf(reason, narrator)}${lawOf(reason, null, narrator)}`,
  ItemRedispatched: ({ item, clocks, agency }, narrator, soFar, event) => {
    const to = agency ?? soFar.agency;
    const words = agency === undefined ? '重新分送' : '改为分送';
    return `${nameOf(item, narrator)}${words}${to === null ? '' : agencyOf(to, narrator)}，${goingOn(soFar, clocks, event, narrator)}`;
  },
  ItemChecked: ({ item, check, outcome }, { service }) => {
    const definition = getItem(service, item).checks.find(each => each.code === check);
    return `${definition?.name ?? check}：${definition?.outcomes.find(each => each.value === outcome)?.label ?? outcome}`;
  },
  ItemConcluded: ({ item, outcome, reason, clocks, recordedFor }, narrator, soFar, { at }) => {
    const ended = clocks ?? soFar.clocks;
    const on = recordedFor?.on ?? dateOfInstant(at);
    const late = ended === null ? 0 : lateOn(ended, on, narrator.calendar);
    return `${recorded(recordedFor)}${nameOf(item, narrator)}${outcomeWords[outcome]}${numberOf(recordedFor, narrator)}${reason === null ? '' : `：${reasonOf(reason, narrator)}${lawOf(reason, item, narrator)}`}${late > 0 ? `，超期 ${late} 个工作日` : ''}`;
  },
  ItemLapsed: ({ item, reason }, narrator) =>
    `${nameOf(item, narrator)}按规定终止：${reasonOf(reason, narrator)}${lawOf(reason, item, narrator)}`,
  ItemWithdrawn: ({ item, dropped }, narrator, _soFar, { actor }) =>
    `${actor.kind === 'staff' ? '应申请人要求' : ''}撤回事项${nameOf(item, narrator)}，其他事项照常办理${dropped.length === 0 ? '' : `；有关的 ${dropped.length} 处补正不再需要`}`,
  ItemDelivered: ({ item, way }, narrator) => `${nameOf(item, narrator)}结果送达（${deliveryWords[way]}）`,
  ItemHandedOver: ({ item, sheet, way, waybill, papers, prints }, narrator) =>
    `${nameOf(item, narrator)}材料移交部门（${sheet}，${handoverWords[way]}${waybill === null ? '' : ` ${waybill}`}）：${papersOf(papers, narrator)}${prints.length === 0 ? '' : `，另附打印或复印件 ${prints.length} 种`}`,
  ItemSheetSigned: ({ item, sheet, on, by, short, odd = [], clocks }, narrator, soFar) =>
    `${nameOf(item, narrator)}材料签收（${sheet}）${by === null ? '' : `，部门 ${on} 在纸质交接单上签收`}${short.length === 0 ? '' : `，缺 ${papersOf(short, narrator)}`}${odd.map(each => `，有${oddityWords[each]}`).join('')}${clocks === undefined ? '' : `，自签收起算，${dueText(soFar, clocks)}`}`,
  ItemSheetLost: ({ item, sheet }, narrator) => `${nameOf(item, narrator)}移交的材料遗失（${sheet}）`,
  ItemSheetRecalled: ({ item, sheet }, narrator) => `${nameOf(item, narrator)}撤回移交（${sheet}）`,
  PapersMoved: ({ papers, from, to, why, receipt }, narrator) =>
    `${movementWords[why]}：${papersOf(papers, narrator)}，由${holderWords(from, narrator)}到${holderWords(to, narrator)}${receipt === undefined ? '' : `，部门 ${receipt.on} 签收`}`,
  ItemClocksSettled: ({ item, clocks }, narrator, soFar) =>
    `按新公布的节假日安排核定${nameOf(item, narrator)}到期日，${dueText(soFar, clocks)}`,
  VisitRecorded: ({ visit }, { box }) => {
    const words = visitWords(visit, box);
    return words === null ? '到场一次' : `到场一次：${words.place}，${words.why}`;
  },
  VisitStruck: ({ on, words, note }, { box }) => {
    const visit = (words === null ? null : box[words]) as VisitWords | null | undefined;
    const why = box[note];
    return `撤销 ${dateWords(on as PlainDate)} 的到场登记${visit ? `（${visit.place}，${visit.why}）` : ''}，不再计数${typeof why === 'string' ? `：${why}` : ''}`;
  },
  DeliveryChosen: ({ way, together }) =>
    `纸质结果送达方式：${deliveryWords[way]}${way === 'ems' && together ? '，全部办好后一起寄' : ''}`,
  ParcelSent: ({ items, waybill }, narrator) =>
    `寄出${items.map(code => nameOf(code, narrator)).join('、')}的结果，${waybill === null ? '等邮政给邮件号' : `EMS 邮件号 ${waybill}`}`,
  ParcelLabelled: ({ waybill }) => `邮政已接单，EMS 邮件号 ${waybill}`,
  ParcelTracked: ({ parcel, status }) => `邮件 ${parcel}：${parcelWords[status]}`,
  CardIssued: ({ item, level, cause, agency, due, late, answerBy }, narrator) =>
    `${nameOf(item, narrator)}发${cardWords[level]}：${causeWords[cause]}${due === null ? '' : `（到期 ${dateWords(due)}，超 ${late} 个工作日）`}，${agencyOf(agency, narrator)}于 ${dateWords(answerBy)} 前反馈`,
  CardAnswered: ({ item, why, measure }, narrator) =>
    `反馈${nameOf(item, narrator)}的督办牌${wordsOf(why, '，原因：', narrator)}${wordsOf(measure, '；措施：', narrator)}`,
  CardCancelled: ({ item }, narrator) => `撤销${nameOf(item, narrator)}的督办牌`,
  Urged: ({ about, to, agency, by }, narrator) =>
    `${agencyOf(by, narrator)}督促${agency === null ? urgedWords[to] : agencyOf(agency, narrator)}${about === null ? '' : `办理${nameOf(about, narrator)}`}`,
  UrgeAnswered: ({ about }, narrator) => `答复督促${about === null ? '' : `（${nameOf(about, narrator)}）`}`,
  Rated: ({ about, level, channel }, narrator) =>
    `${channel === 'window' ? '在窗口扫码' : ''}评价${about === null ? '' : nameOf(about, narrator)}：${ratingWords[level]}`,
  RatingCalledBack: () => '就差评回访申请人',
  RatingMended: ({ note }, narrator) => `整改并答复差评${wordsOf(note, '：', narrator)}`,
  DocumentIssued: ({ title, number, replaces }) =>
    `发出${title}（${number}）${replaces === null ? '' : '，替代前一份'}`,
  Concluded: (_body, _narrator, { granted }) =>
    granted === 0 ? '全部事项办理结束，没有办成的事项' : '全部事项办结',
  ApplicationArchived: ({ archiveNumber, retention, parts }) =>
    `归档，档号 ${archiveNumber}，保管期限${retentionWords[retention]}，归档信息包共 ${parts} 个文件`,
  Withdrawn: (_body, _narrator, _soFar, { actor }) =>
    actor.kind === 'staff' ? '应申请人要求撤回申请' : '撤回申请',
  Discarded: () => '删除草稿',
};

/** Sealed words told with the act they are the whole of; erased, it is told without them. */
function wordsOf(reference: string, before: string, { box }: Narrator): string {
  const words = box[reference];
  return typeof words === 'string' ? `${before}${words}` : '';
}

/** What the window wrote down for a department that works on paper. */
function recorded(recordedFor: RecordedFor | undefined): string {
  return recordedFor === undefined ? '' : `窗口代录（部门 ${recordedFor.on} 办理）：`;
}

/** （文书编号：恩团函〔2026〕7号）, where the department's own document has one; an erased case is told without it. */
function numberOf(recordedFor: RecordedFor | undefined, { box }: Narrator): string {
  const number = recordedFor?.number == null ? undefined : box[recordedFor.number];
  return typeof number === 'string' ? `（文书编号：${number}）` : '';
}

/** The promised day; where it moved, from which to which. */
function dueText({ clocks }: Pick<SoFar, 'clocks'>, { promised }: Clocks): string {
  const due = clocks?.promised.due ?? null;
  return due === null || due === promised.due
    ? `承诺最迟 ${dateWords(promised.due)} 办结`
    : `承诺办结日由 ${dateWords(due)} 顺延至 ${dateWords(promised.due)}`;
}

function statutoryText({ statutory }: Clocks): string {
  return statutory === null ? '' : `，法定最迟 ${dateWords(statutory.due)} 办结`;
}

/** After a standstill: the day it moved to, or that a limit once broken stays broken (decision 0002). */
function goingOn(soFar: SoFar, clocks: Clocks, { at }: RecordedEvent, narrator: Narrator): string {
  const moved = soFar.clocks?.promised.due !== clocks.promised.due;
  const late = moved ? 0 : lateOn(clocks, dateOfInstant(at), narrator.calendar);
  return late > 0
    ? `承诺办结日 ${dateWords(clocks.promised.due)} 已过，超期 ${late} 个工作日，期限不顺延`
    : dueText(soFar, clocks);
}

/** （依据：…） of a reason, the law of the item or the service where the reason stands on that; nothing where none is named. */
function lawOf(code: string, item: string | null, { service, day }: TellerOf): string {
  const reason = findReason(service.reasons, code);
  const basis =
    reason === undefined ? null : basisOf(reason, item === null ? service : getItem(service, item), day);
  return basis === null ? '' : `（依据：${basis}）`;
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
  return nameOfAgency(directory, id);
}

function reasonOf(code: string, { service: { reasons } }: Narrator): string {
  return findReason(reasons, code)?.text ?? code;
}
