import { z } from 'zod';
import { route } from '../route.ts';

const happened = z.array(z.object({ who: z.string(), words: z.string() }));
const said = z.object({ label: z.string(), why: z.string(), rests: z.array(z.string()) });
const line = z.object({
  ...{ code: z.string(), title: z.string(), steps: z.number() },
  /** For whom, in the words of the roles. */
  for: z.array(z.string()),
  own: z.boolean(),
});

/** What the platform says to a choice; of a refusal the very sentence it is refused with. */
const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['done', 'outside']) }),
  z.object({ kind: z.literal('refused'), refusal: z.string() }),
  z.object({ kind: z.literal('not-yours'), act: z.string() }),
]);

const practice = z.object({
  ...{ code: z.string(), title: z.string(), story: z.string(), steps: z.number(), at: z.number() },
  last: said.extend({ right: z.boolean(), outcome, happened }).nullable(),
  next: z
    .object({
      ...{ on: z.string(), scene: z.string(), ask: z.string(), meanwhile: happened },
      as: z.object({ name: z.string(), role: z.string(), office: z.string() }),
      options: z.array(z.object({ label: z.string(), tried: z.boolean() })),
    })
    .nullable(),
  case: z.object({
    status: z.string(),
    items: z.array(
      z.object({
        ...{ code: z.string(), name: z.string(), agency: z.string(), status: z.string() },
        due: z.string().nullable(),
      }),
    ),
  }),
  summary: z
    .object({
      firstTime: z.number(),
      steps: z.array(said.extend({ ask: z.string(), tries: z.number() })),
      closing: z.string(),
    })
    .nullable(),
});

/** 模拟练习 (R6.4): played anew from the choices with every question, so that it is only ever read (decision 0037). */
export const practiceRoutes = {
  listPractice: route({
    method: 'GET',
    path: '/api/practice',
    summary: '模拟练习的案例，本人岗位的在前',
    audience: 'staff',
    response: z.object({ scenarios: z.array(line) }),
  }),
  practise: route({
    method: 'GET',
    path: '/api/practice/:scenario',
    summary: '一个模拟案例，按所作的选择推演到哪一步；不留任何记录',
    audience: 'staff',
    params: z.object({ scenario: z.string().regex(/^[a-z-]{1,40}$/) }),
    /** The choices so far, one letter each: `a` is the first option of the step it was made at. */
    query: z.object({
      chosen: z
        .string()
        .regex(/^[a-h]{0,60}$/)
        .optional(),
    }),
    response: practice,
  }),
} as const;
