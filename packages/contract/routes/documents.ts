import { z } from 'zod';
import { route } from '../route.ts';

const params = z.object({ id: z.uuid(), document: z.string().max(32) });
/** `reprint`: a copy made later says so beside the paper, with its day. */
const query = z.object({ reprint: z.literal('1').optional() });
const pdf = { method: 'GET', produces: 'application/pdf', query, response: z.string() } as const;

/** The papers (文书): each audience prints its own, anybody may ask whether one is genuine (R4.3). */
export const documentRoutes = {
  printOwnDocument: route({
    ...pdf,
    path: '/api/applications/:id/documents/:document',
    summary: '下载本人的文书（PDF）',
    audience: 'citizen',
    params,
  }),
  printForWindow: route({
    ...pdf,
    path: '/api/window/applications/:id/documents/:document',
    summary: '窗口打印文书（PDF）',
    audience: 'staff',
    params,
  }),
  printForItem: route({
    ...pdf,
    path: '/api/department/items/:id/:item/documents/:document',
    summary: '部门打印本事项的文书（PDF）',
    audience: 'staff',
    params: params.extend({ item: z.string().max(8) }),
  }),
  printForLead: route({
    ...pdf,
    path: '/api/lead/applications/:id/documents/:document',
    summary: '统筹打印文书（PDF，留痕）',
    audience: 'staff',
    params,
  }),
  verifyDocument: route({
    method: 'GET',
    path: '/api/documents/:code',
    summary: '核验文书真伪，不含个人信息',
    audience: 'anyone',
    params: z.object({ code: z.string().max(40) }),
    response: z.object({
      /** Null when no paper bears this code. */
      paper: z
        .object({
          title: z.string(),
          number: z.string(),
          agency: z.string(),
          issuedOn: z.string(),
          /** The number of the paper that took its place. */
          replacedBy: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
} as const;
