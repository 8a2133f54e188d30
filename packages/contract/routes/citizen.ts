import { z } from 'zod';
import { route } from '../route.ts';
import { answerBy, answers, declarations, deliveryChoice, summary } from '../views/parts.ts';
import { citizenView } from '../views/views.ts';

const params = z.object({ id: z.uuid() });
const draft = z.object({
  settlement: z.string().regex(/^\d{6}(\d{3})?$/),
  answers,
  unticked: z.array(z.string().max(8)).max(50),
  declared: declarations,
});

/** The soldier's own acts (R2.5, R5.1). Each answers his new view of the application (law 2). */
export const citizenRoutes = {
  listOwn: route({
    method: 'GET',
    path: '/api/applications',
    summary: '我的申请',
    audience: 'citizen',
    response: z.object({ applications: z.array(summary.extend({ answerBy })) }),
  }),
  showOwn: route({
    method: 'GET',
    path: '/api/applications/:id',
    summary: '我的一件申请',
    audience: 'citizen',
    params,
    response: citizenView,
  }),
  startApplication: route({
    method: 'POST',
    path: '/api/applications',
    summary: '开始填写',
    audience: 'citizen',
    body: draft,
    response: citizenView,
  }),
  saveDraft: route({
    method: 'PUT',
    path: '/api/applications/:id/draft',
    summary: '保存草稿（不是提交）',
    audience: 'citizen',
    params,
    body: draft.extend({ seen: z.number().int() }),
    response: citizenView,
  }),
  submitApplication: route({
    method: 'POST',
    path: '/api/applications/:id/submit',
    summary: '提交申请，取得办件编号',
    audience: 'citizen',
    params,
    /** The version of the notice he has read and agreed to, sensitive information apart (PIPL arts.14, 29). */
    body: z.object({ consent: z.number().int().positive() }),
    response: citizenView,
  }),
  discardDraft: route({
    method: 'POST',
    path: '/api/applications/:id/discard',
    summary: '删除草稿',
    audience: 'citizen',
    params,
    response: citizenView,
  }),
  answerCorrection: route({
    method: 'POST',
    path: '/api/applications/:id/correction',
    summary: '一次答复补正通知的全部内容',
    audience: 'citizen',
    params,
    body: z.object({ answers, declared: declarations }),
    response: citizenView,
  }),
  withdrawItem: route({
    method: 'POST',
    path: '/api/applications/:id/withdraw-item',
    summary: '撤回一个事项，其他事项照常办理',
    audience: 'citizen',
    params,
    body: z.object({ item: z.string().max(8), note: z.string().max(500).optional() }),
    response: citizenView,
  }),
  chooseDelivery: route({
    method: 'PUT',
    path: '/api/applications/:id/delivery',
    summary: '选择纸质结果的送达方式，寄出以前可以改',
    audience: 'citizen',
    params,
    body: deliveryChoice,
    response: citizenView,
  }),
  withdrawApplication: route({
    method: 'POST',
    path: '/api/applications/:id/withdraw',
    summary: '撤回申请',
    audience: 'citizen',
    params,
    response: citizenView,
  }),
} as const;
