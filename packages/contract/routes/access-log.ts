import { z } from 'zod';
import { route } from '../route.ts';

/** What the log is narrowed to. */
export const accessShows = ['all', 'unmasked', 'sign-in', 'accounts'] as const;

export const accessLine = z.object({
  id: z.string(),
  at: z.string(),
  /** Name and office of who did it; 申请人 or 未登录 for who is no member of staff. */
  who: z.string(),
  agency: z.string().nullable(),
  act: z.string(),
  /** Whether it came about: a refused sign-in did not. */
  done: z.boolean(),
  /** About whom or what: an account, a case and its item. */
  about: z.string().nullable(),
  application: z.string().nullable(),
  reason: z.string().nullable(),
  /** The address it came from. */
  source: z.string().nullable(),
});

/** Who saw what in full and who came in (等保 2.0: time, actor, type, object, result, source). */
export const accessLogRoutes = {
  listAccess: route({
    method: 'GET',
    path: '/api/access-log',
    summary: '本辖区的访问日志：登录、账号变动、查看完整信息及理由，最近的在前',
    audience: 'staff',
    query: z.object({
      show: z.enum(accessShows).default('all'),
      /** Name or account name of who did it, or a case number. */
      text: z.string().max(50).optional(),
      after: z.string().max(200).optional(),
    }),
    response: z.object({ lines: z.array(accessLine), next: z.string().nullable() }),
  }),
} as const;
