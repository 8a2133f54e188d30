import { z } from 'zod';
import { route } from '../route.ts';
import { askedDay } from '../views/parts.ts';

const params = z.object({ run: z.uuid() });
/** A run of papers: how many are set, and whether somebody stopped it. */
const run = z.object({
  id: z.uuid(),
  title: z.string(),
  total: z.number().int(),
  done: z.number().int(),
  status: z.enum(['going', 'stopped', 'ready']),
  at: z.string(),
});

/** Papers printed many at once: each request sets the next ones, so that stopping is not asking again (decision 0015). */
export const printRoutes = {
  listPrintable: route({
    method: 'GET',
    path: '/api/prints',
    summary: '可以批量打印的文书，和本人一天内的批量打印',
    audience: 'staff',
    query: z.object({ from: askedDay, to: askedDay, unprinted: z.enum(['0', '1']) }),
    response: z.object({
      kinds: z.array(z.object({ kind: z.string(), title: z.string(), count: z.number().int() })),
      runs: z.array(run),
    }),
  }),
  beginPrint: route({
    method: 'POST',
    path: '/api/prints',
    summary: '开始一次批量打印',
    audience: 'staff',
    body: z.object({ kind: z.string().max(40), from: askedDay, to: askedDay, unprinted: z.boolean() }),
    response: run,
  }),
  printNext: route({
    method: 'POST',
    path: '/api/prints/:run/next',
    summary: '生成接下来的若干份（留痕）',
    audience: 'staff',
    params,
    /** A run that was stopped goes on only where somebody says so, not because a page still asks. */
    body: z.object({ goOn: z.boolean() }),
    response: run,
  }),
  stopPrint: route({
    method: 'POST',
    path: '/api/prints/:run/stop',
    summary: '停止批量打印，以后可以继续',
    audience: 'staff',
    params,
    response: run,
  }),
  openPrint: route({
    method: 'GET',
    path: '/api/prints/:run/pdf',
    summary: '已生成的文书，合为一个 PDF',
    audience: 'staff',
    produces: 'application/pdf',
    params,
    response: z.string(),
  }),
} as const;
