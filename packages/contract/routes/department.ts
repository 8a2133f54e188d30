import { itemStatuses, outcomes } from '@yimen/domain/application/item.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { z } from 'zod';
import { route } from '../route.ts';
import {
  answers,
  askDraft,
  askedDay,
  divisionCode,
  unmaskReason,
  visitDraft,
  visitStrike,
} from '../views/parts.ts';
import { departmentView } from '../views/views.ts';

const params = z.object({ id: z.uuid(), item: z.string().max(8) });
/** The item's revision the handler was looking at: an older one is refused with who acted first. */
const seen = z.number().int();
const act = (path: `/${string}`, summary: string) =>
  ({
    method: 'POST',
    path: `/api/department/items/:id/:item/${path.slice(1)}`,
    summary,
    audience: 'staff',
    params,
    response: departmentView,
  }) as const;

export const inboxLine = z.object({
  application: z.string(),
  number: z.string(),
  item: z.string(),
  itemName: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  status: z.enum(itemStatuses),
  statusText: z.string(),
  /** Working days beyond the promised day, and beyond the statutory one. */
  late: z.number().int(),
  breach: z.number().int(),
  /** 正常 · 提醒 · 预警 · 黄牌 · 红牌 */
  attention: z.enum(attentions),
  outcome: z.enum(outcomes).nullable(),
  /** The promised day while the clock runs, and the statutory one where the law sets a limit, until it has ended. */
  due: z.string().nullable(),
  statutoryDue: z.string().nullable(),
  /** Working days until the statutory day while the promise stands still and the law's clock alone runs; negative when beyond it. */
  statutoryLeft: z.number().int().nullable(),
  /** The day its clock stopped for good, by the office's own day where the window recorded it later. */
  endedOn: z.string().nullable(),
  provisional: z.boolean(),
  /** Working days; negative when overdue. */
  daysLeft: z.number().int().nullable(),
  claimedBy: z.string().nullable(),
  /** Since when and why its clock stands still: paused, or at the window. */
  stopped: z.object({ since: z.string(), reason: z.string() }).nullable(),
  /** It was the asker's until a colleague took the claim back: who, when. */
  taken: z.object({ by: z.string(), at: z.string() }).nullable(),
  mine: z.boolean(),
  /** What an act from the row has seen. */
  revision: z.number().int(),
  dispatchedAt: z.string().nullable(),
});

const inboxChoice = z.object({
  show: z
    .enum(['open', 'mine', 'unclaimed', 'overdue', 'breached', 'warning', 'today', 'paused', 'concluded'])
    .default('open'),
  item: z.string().max(8).optional(),
  division: divisionCode.optional(),
  attention: z.enum(attentions).optional(),
});

const simple = z.object({ seen });
/** An act from a row of the list: its answer is that row, nothing that the list does not show. */
const fromRow = (path: `/${string}`, summary: string) =>
  ({
    method: 'POST',
    path: `/api/department/inbox/:id/:item/${path.slice(1)}`,
    summary,
    audience: 'staff',
    params,
    body: simple,
    response: inboxLine,
  }) as const;
const words = z.string().max(500);

/** A department's work (R3.3, R3.5, R6.1): its inbox by due date and the acts on its own items. */
export const departmentRoutes = {
  listInbox: route({
    method: 'GET',
    path: '/api/department/inbox',
    summary: '本部门收件箱，按到期日排列',
    audience: 'staff',
    query: inboxChoice.extend({ after: z.string().max(200).optional() }),
    response: z.object({
      lines: z.array(inboxLine),
      next: z.string().nullable(),
      /** Under the same filter as the lines; what is over also by how it ended, and how much of it late. */
      counts: z.object({
        open: z.number(),
        mine: z.number(),
        unclaimed: z.number(),
        overdue: z.number(),
        breached: z.number(),
        warning: z.number(),
        today: z.number(),
        paused: z.number(),
        concluded: z.number(),
        granted: z.number(),
        denied: z.number(),
        terminated: z.number(),
        concludedLate: z.number(),
      }),
      items: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  }),
  nextInInbox: route({
    method: 'GET',
    path: '/api/department/next',
    summary: '收件箱同一分类、同一筛选、同一顺序中的下一件',
    audience: 'staff',
    query: inboxChoice.extend({ application: z.uuid(), code: z.string().max(8) }),
    response: z.object({ line: inboxLine.nullable(), again: z.boolean() }),
  }),
  findInInbox: route({
    method: 'POST',
    path: '/api/department/search',
    summary: '在本部门事项中按办件编号（可只输末几位）、公民身份号码或手机号查找（不进网址）',
    audience: 'staff',
    body: z.object({ text: z.string().min(4).max(40) }),
    response: z.object({ lines: z.array(inboxLine) }),
  }),
  claimRow: route(fromRow('/claim', '在收件箱中认领（只返回这一行）')),
  receiveRow: route(fromRow('/receive', '在收件箱中签收（只返回这一行）')),
  showItem: route({
    method: 'GET',
    path: '/api/department/items/:id/:item',
    summary: '查看本部门事项',
    audience: 'staff',
    params,
    response: departmentView,
  }),
  claimItem: route({ ...act('/claim', '认领'), body: simple }),
  /** A colleague's claim needs a reason in words. */
  releaseItem: route({ ...act('/release', '取消认领'), body: simple.extend({ note: words.optional() }) }),
  receiveItem: route({ ...act('/receive', '签收'), body: simple }),
  resumeItem: route({ ...act('/resume', '恢复办理'), body: simple }),
  pauseItem: route({
    ...act('/pause', '暂停计时：补正、特别程序、等待外部'),
    body: z.union([
      z.object({ kind: z.literal('correction'), asks: z.array(askDraft).max(100), seen }),
      z.object({
        kind: z.enum(['special', 'external']),
        reason: z.string().max(64),
        note: words.optional(),
        /** The day it is expected to go on; a special procedure needs one. */
        until: askedDay.optional(),
        seen,
      }),
    ]),
  }),
  returnItem: route({
    ...act('/return', '退回窗口，其他事项照常'),
    body: z.object({ reason: z.string().max(64), note: words, seen }),
  }),
  checkItem: route({
    ...act('/check', '登记核查结果（如入伍信息核查）'),
    body: z.object({ check: z.string().max(64), outcome: z.string().max(64), note: words.optional(), seen }),
  }),
  concludeItem: route({
    ...act('/conclude', '办结：准予、不予或终止'),
    body: z.union([
      z.object({ outcome: z.literal('granted'), result: answers, note: words.optional(), seen }),
      z.object({ outcome: z.enum(['denied', 'terminated']), reason: z.string().max(64), note: words, seen }),
    ]),
  }),
  deliverItem: route({
    ...act('/deliver', '登记结果送达'),
    body: z.object({ way: z.enum(['electronic', 'pickup', 'ems']), seen }),
  }),
  visitForItem: route({
    ...act('/visit', '登记申请人到场'),
    body: visitDraft,
  }),
  strikeVisitForItem: route({
    ...act('/visit/strike', '撤销本部门登记错的到场'),
    body: visitStrike,
  }),
  unmaskItem: route({
    ...act('/unmask', '说明理由后查看完整信息（留痕）'),
    body: z.object({ reason: unmaskReason }),
  }),
} as const;
