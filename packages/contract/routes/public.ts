import { z } from 'zod';
import { route } from '../route.ts';
import { reception } from '../views/parts.ts';

const division = z.object({
  code: z.string(),
  name: z.string(),
  parent: z.string().nullable(),
  level: z.enum(['province', 'city', 'county', 'town']),
  /** 拼音首字母：顺德区 `sdq`。 */
  initials: z.string().optional(),
});

/** What anyone may know: is the platform up, which places there are, and what the service asks and takes. */
export const publicRoutes = {
  health: route({
    method: 'GET',
    path: '/healthz',
    summary: '平台是否就绪',
    audience: 'anyone',
    response: z.object({ status: z.literal('ready'), version: z.string() }),
  }),
  listDivisions: route({
    method: 'GET',
    path: '/api/divisions',
    summary: '全省行政区划：21 个地级以上市、122 个县（市、区），东莞、中山到镇街',
    audience: 'anyone',
    response: z.object({ divisions: z.array(division) }),
  }),
  showService: route({
    method: 'GET',
    path: '/api/service',
    summary: '“一件事”的定义：表单、事项、材料、时限、依据，以及该地由哪个部门办理',
    audience: 'anyone',
    query: z.object({
      /** Where the soldier settles; without it, no agencies are named. */
      settlement: z
        .string()
        .regex(/^\d{6}(\d{3})?$/)
        .optional(),
      /** A pin as a summary names it, `<service>/v<version>` with its overlays; what is current in the place without it. */
      definition: z.string().max(400).optional(),
    }),
    response: z.object({
      /** The whole definition, as `@yimen/domain/service/definition.ts` types it. */
      service: z.looseObject({ code: z.string(), version: z.number(), name: z.string() }),
      agencies: z.array(z.object({ item: z.string(), agency: z.string(), name: z.string() })),
      /** The window that receives him there; null without a place. */
      reception: reception.nullable(),
      today: z.string(),
      /** For each of his own duties the earliest day of the discharge order that is still in time today. */
      inTimeSince: z.record(z.string(), z.string()),
    }),
  }),
} as const;
