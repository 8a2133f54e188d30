import { z } from 'zod';
import { route } from '../route.ts';
import { answers, brokenPromise, heldLine } from '../views/parts.ts';
import { citizenView, windowView } from '../views/views.ts';

const params = z.object({ id: z.uuid(), material: z.string().max(16) });
const seen = z.number().int();

/** What is held from earlier and still valid is offered, not asked again (R5.2). What is taken the server finds itself, never the caller. */
export const reuseRoutes = {
  reuseOwnMaterial: route({
    method: 'POST',
    path: '/api/applications/:id/materials/:material/reuse',
    summary: '沿用此前提交、仍然有效的材料',
    audience: 'citizen',
    params,
    response: citizenView,
  }),
  endOwnReuse: route({
    method: 'POST',
    path: '/api/applications/:id/materials/:material/reuse/end',
    summary: '不再沿用，另行提交',
    audience: 'citizen',
    params,
    response: citizenView,
  }),
  reuseMaterialAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/materials/:material/reuse',
    summary: '窗口应申请人要求沿用此前提交的材料',
    audience: 'staff',
    params,
    body: z.object({ seen }),
    response: windowView,
  }),
  refuseReuse: route({
    method: 'POST',
    path: '/api/window/applications/:id/materials/:material/reuse/refuse',
    summary: '窗口不采用沿用的材料，说明理由，改按一般方式收取',
    audience: 'staff',
    params,
    body: z.object({ reason: z.string().max(64), note: z.string().max(500).optional(), seen }),
    response: windowView,
  }),
  showEarlier: route({
    method: 'POST',
    path: '/api/window/applicants/earlier',
    summary: '核对证件后，查此人此前提交、仍然有效的材料和基本信息（不进网址，留痕）',
    audience: 'staff',
    body: z.object({ idNumber: z.string().max(24), name: z.string().max(60) }),
    response: z.object({
      reusable: z.array(heldLine),
      /** The common block of his last case, to be checked with him; null where there is none. */
      prefilled: z.object({ number: z.string(), answers }).nullable(),
      broken: brokenPromise,
    }),
  }),
} as const;
