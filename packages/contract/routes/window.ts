import { contactChoices } from '@yimen/domain/application/contact-choice.ts';
import { parcelStatuses } from '@yimen/domain/application/delivery.ts';
import { standings } from '@yimen/domain/application/standing.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { checkIdNumber } from '@yimen/domain/plain/id-number.ts';
import { z } from 'zod';
import { openApplication } from '../problem.ts';
import { route } from '../route.ts';
import {
  answers,
  askDraft,
  day,
  declarations,
  deliveryChoice,
  mark,
  unmaskReason,
  visitDraft,
  visitStrike,
} from '../views/parts.ts';
import { windowView } from '../views/views.ts';

const params = z.object({ id: z.uuid() });
const declined = z
  .array(
    z.object({ item: z.string().max(8), reason: z.string().max(64), note: z.string().max(500).optional() }),
  )
  .max(20);
const marks = z.array(mark).max(60);
/** 容缺受理: which materials come later, whether the promise was signed here, and by when (null: the last day there is). */
const deferral = z
  .object({
    materials: z.array(z.string().max(16)).max(20),
    signed: z.boolean(),
    until: day.nullable(),
  })
  .optional();
/** The revision the clerk was looking at: an older one is refused with who acted first. */
const seen = z.number().int();

export const queueLine = z.object({
  id: z.string(),
  number: z.string(),
  standing: z.enum(standings),
  statusText: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  channel: z.enum(['online', 'window']),
  items: z.number().int(),
  /** Items a department has sent back to the window. */
  /** The most that one of its open items calls for: 正常 … 红牌; null before it was accepted and when it is over. */
  attention: z.enum(attentions).nullable(),
  returned: z.number().int(),
  /** Results that can be posted now. */
  promisedCame: z.number().int(),
  toSend: z.number().int(),
  /** Parcels that somebody must look after (R4.2). */
  troubled: z.number().int(),
  /** Its ID number was registered anew by the person himself: to be refused (decision 0006). */
  parted: z.boolean(),
  submittedAt: z.string(),
  /** The last day of the first review, or of the soldier's answer while something is asked of him, and the working days left; null when neither runs. */
  due: z.object({ date: z.string(), provisional: z.boolean(), daysLeft: z.number().int() }).nullable(),
});

/** The window (R2.1, R2.4): the queue, the walk-in in one pass, checking, telling once, refusing, accepting. */
export const windowRoutes = {
  listQueue: route({
    method: 'GET',
    path: '/api/window/queue',
    summary: '窗口待办：待初审、待补正、容缺待核、部门退回',
    audience: 'staff',
    query: z.object({
      show: z
        .enum(['waiting', 'correcting', 'promised', 'returned', 'posting', 'troubled', 'accepted', 'ended'])
        .default('waiting'),
      /** Of what the departments have in hand: what calls for attention first, instead of what was handed in last. */
      sort: z.enum(['attention']).optional(),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      lines: z.array(queueLine),
      next: z.string().nullable(),
      counts: z.object({
        waiting: z.number(),
        correcting: z.number(),
        promised: z.number(),
        returned: z.number(),
        posting: z.number(),
        troubled: z.number(),
      }),
    }),
  }),
  findApplications: route({
    method: 'POST',
    path: '/api/window/search',
    summary: '按办件编号（或末四位以上）、公民身份号码或手机号查找（不进网址）',
    audience: 'staff',
    body: z.object({ text: z.string().min(4).max(40) }),
    response: z.object({ lines: z.array(queueLine) }),
  }),
  lookUpApplicant: route({
    method: 'POST',
    path: '/api/window/applicants',
    summary: '按公民身份号码查有没有正在办理的申请（不进网址，留痕）',
    audience: 'staff',
    body: z.object({
      idNumber: z
        .string()
        .max(24)
        .refine(text => checkIdNumber(text).ok),
    }),
    response: z.object({
      open: openApplication.nullable(),
      /** Masked, and only where this window may change it. */
      known: z.object({ name: z.string(), phone: z.string() }).nullable(),
    }),
  }),
  showForWindow: route({
    method: 'GET',
    path: '/api/window/applications/:id',
    summary: '窗口查看申请',
    audience: 'staff',
    params,
    response: windowView,
  }),
  registerWalkIn: route({
    method: 'POST',
    path: '/api/window/applications',
    summary: '现场申请一次办：录入、核对，可当面受理',
    audience: 'staff',
    body: z.object({
      settlement: z.string().regex(/^\d{6}(\d{3})?$/),
      answers,
      unticked: z.array(z.string().max(8)).max(50),
      declared: declarations,
      marks,
      place: z.string().min(1).max(60),
      /** Whose name and phone hold where the person is known otherwise; the window is asked (`contact-differs`) when it says nothing. */
      contact: z.enum(contactChoices).optional(),
      /** Materials that serve again from his earlier cases (R5.2). */
      reused: z.array(z.string().max(16)).max(60).optional(),
      /** The version of the notice that the clerk had him read and agree to (PIPL art.14). */
      consent: z.number().int().positive().optional(),
      decision: z.discriminatedUnion('next', [
        z.object({ next: z.literal('hold') }),
        z.object({ next: z.literal('accept'), declined, deferral }),
      ]),
    }),
    response: windowView,
  }),
  checkMaterials: route({
    method: 'POST',
    path: '/api/window/applications/:id/materials',
    summary: '核对材料',
    audience: 'staff',
    params,
    body: z.object({ marks, seen }),
    response: windowView,
  }),
  requestCorrection: route({
    method: 'POST',
    path: '/api/window/applications/:id/correction-notice',
    summary: '一次性告知补正',
    audience: 'staff',
    params,
    body: z.object({ asks: z.array(askDraft).max(100), marks, seen }),
    response: windowView,
  }),
  amendApplication: route({
    method: 'POST',
    path: '/api/window/applications/:id/amend',
    summary: '当面代为补正',
    audience: 'staff',
    params,
    /** `contact`: which name and phone hold where they differ from what is on record (`contact-differs`). */
    body: z.object({ answers, marks, seen, contact: z.enum(['keep', 'renew']).optional() }),
    response: windowView,
  }),
  refuseApplication: route({
    method: 'POST',
    path: '/api/window/applications/:id/refuse',
    summary: '不予受理',
    audience: 'staff',
    params,
    body: z.object({ reason: z.string().max(64), note: z.string().max(500), marks, seen }),
    response: windowView,
  }),
  acceptApplication: route({
    method: 'POST',
    path: '/api/window/applications/:id/accept',
    summary: '受理：没有前置的事项同时分送，其余待前置办结后分送',
    audience: 'staff',
    params,
    body: z.object({
      marks,
      declined,
      deferral,
      seen,
      /** Where the soldier stood, if he came: one visit for all items (R4.3). */
      place: z.string().min(1).max(60).optional(),
    }),
    response: windowView,
  }),
  redispatchItem: route({
    method: 'POST',
    path: '/api/window/applications/:id/items/:item/redispatch',
    summary: '退回事项处理后重新分送',
    audience: 'staff',
    params: params.extend({ item: z.string().max(8) }),
    /** `agency`: another office than the one that sent it back, one of `receivers`. */
    body: z.object({ note: z.string().max(500).optional(), agency: z.string().max(64).optional(), seen }),
    response: windowView,
  }),
  deliverAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/items/:item/deliver',
    summary: '窗口登记结果送达',
    audience: 'staff',
    params: params.extend({ item: z.string().max(8) }),
    body: z.object({ way: z.enum(['electronic', 'pickup', 'ems']), seen }),
    response: windowView,
  }),
  withdrawItemForApplicant: route({
    method: 'POST',
    path: '/api/window/applications/:id/withdraw-item',
    summary: '应申请人要求撤回一个事项',
    audience: 'staff',
    params,
    /** `note`: how the applicant asked for it. */
    body: z.object({ item: z.string().max(8), note: z.string().max(500), seen }),
    response: windowView,
  }),
  chooseDeliveryAtWindow: route({
    method: 'PUT',
    path: '/api/window/applications/:id/delivery',
    summary: '与申请人确认后登记送达方式和收件地址',
    audience: 'staff',
    params,
    body: deliveryChoice.extend({ seen }),
    response: windowView,
  }),
  sendParcel: route({
    method: 'POST',
    path: '/api/window/applications/:id/parcels',
    summary: '寄送办好的纸质结果；接通邮政接口的可以不填邮件号，由邮政给号',
    audience: 'staff',
    params,
    body: z.object({
      items: z.array(z.string().max(8)).min(1).max(20),
      waybill: z.string().max(40).nullable(),
      seen,
    }),
    response: windowView,
  }),
  trackParcel: route({
    method: 'POST',
    path: '/api/window/applications/:id/parcels/:parcel',
    summary: '登记邮件状态：妥投、未妥投、退回、丢失',
    audience: 'staff',
    params: params.extend({ parcel: z.string().max(8) }),
    body: z.object({ status: z.enum(parcelStatuses), note: z.string().max(500).optional(), seen }),
    response: windowView,
  }),
  withdrawForApplicant: route({
    method: 'POST',
    path: '/api/window/applications/:id/withdraw',
    summary: '应申请人要求撤回',
    audience: 'staff',
    params,
    body: z.object({ seen }),
    response: windowView,
  }),
  recordVisitAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/visits',
    summary: '登记申请人到场',
    audience: 'staff',
    params,
    body: visitDraft.extend({ items: z.array(z.string().max(8)).max(20) }),
    response: windowView,
  }),
  strikeVisitAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/visits/strike',
    summary: '撤销本窗口登记错的到场',
    audience: 'staff',
    params,
    body: visitStrike,
    response: windowView,
  }),
  unmaskForWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/unmask',
    summary: '说明理由后查看完整信息（留痕）',
    audience: 'staff',
    params,
    body: z.object({ reason: unmaskReason }),
    response: windowView,
  }),
} as const;
