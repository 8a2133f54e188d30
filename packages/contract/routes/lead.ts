import { standings } from '@yimen/domain/application/standing.ts';
import { attentions } from '@yimen/domain/oversight/attention.ts';
import { z } from 'zod';
import { route } from '../route.ts';
import { divisionCode, unmaskReason, visitDraft, visitStrike } from '../views/parts.ts';
import { leadView } from '../views/views.ts';

const params = z.object({ id: z.uuid() });

export const leadLine = z.object({
  id: z.string(),
  number: z.string(),
  standing: z.enum(standings),
  statusText: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  submittedAt: z.string(),
  items: z.number().int(),
  /** However they ended, and those of them that were granted. */
  concluded: z.number().int(),
  granted: z.number().int(),
  /** Items beyond the promised day: still open, and ended so; and those beyond the statutory day. */
  overdue: z.number().int(),
  lateEnded: z.number().int(),
  breached: z.number().int(),
  paused: z.number().int(),
  /** What the most pressing of its open items calls for; null where none is open. */
  attention: z.enum(attentions).nullable(),
  /** The next promised day among open items. */
  due: z.string().nullable(),
  visits: z.number().int(),
});

/** The lead and its superiors see the whole of their places (R6.1, R6.2), values masked. */
export const leadRoutes = {
  listCases: route({
    method: 'GET',
    path: '/api/lead/applications',
    summary: '辖区内全部办件',
    audience: 'staff',
    query: z.object({
      show: z
        .enum(['open', 'overdue', 'breached', 'warning', 'overdue-ended', 'correcting', 'ended', 'all'])
        .default('open'),
      division: divisionCode.optional(),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      lines: z.array(leadLine),
      next: z.string().nullable(),
      /** Cases under each tab, what is over by how it ended, and the late items in them. */
      counts: z.object({
        open: z.number(),
        overdue: z.number(),
        breached: z.number(),
        warning: z.number(),
        'overdue-ended': z.number(),
        correcting: z.number(),
        ended: z.number(),
        all: z.number(),
        concluded: z.number(),
        unsuccessful: z.number(),
        refused: z.number(),
        withdrawn: z.number(),
        overdueItems: z.number(),
        lateEndedItems: z.number(),
        breachedItems: z.number(),
      }),
    }),
  }),
  findCases: route({
    method: 'POST',
    path: '/api/lead/search',
    summary: '在辖区办件中按办件编号（可只输末几位）、公民身份号码或手机号查找（不进网址）',
    audience: 'staff',
    body: z.object({ text: z.string().min(4).max(40) }),
    response: z.object({ lines: z.array(leadLine) }),
  }),
  showCase: route({
    method: 'GET',
    path: '/api/lead/applications/:id',
    summary: '办件全貌',
    audience: 'staff',
    params,
    response: leadView,
  }),
  recordVisitByLead: route({
    method: 'POST',
    path: '/api/lead/applications/:id/visits',
    summary: '登记申请人到场',
    audience: 'staff',
    params,
    body: visitDraft.extend({ items: z.array(z.string().max(8)).max(20) }),
    response: leadView,
  }),
  strikeVisitByLead: route({
    method: 'POST',
    path: '/api/lead/applications/:id/visits/strike',
    summary: '撤销登记错的到场',
    audience: 'staff',
    params,
    body: visitStrike,
    response: leadView,
  }),
  unmaskCase: route({
    method: 'POST',
    path: '/api/lead/applications/:id/unmask',
    summary: '说明理由后查看完整信息（留痕）',
    audience: 'staff',
    params,
    body: z.object({ reason: unmaskReason }),
    response: leadView,
  }),
} as const;
