import { z } from 'zod';

const decided = { by: z.string(), agency: z.string(), at: z.string(), reprinted: z.boolean() };
const day = z.object({ date: z.string(), provisional: z.boolean() });

/** What the window's papers say, as it was decided. */
export const papers = z.object({
  applicant: z.object({ name: z.string(), idNumber: z.string(), phone: z.string() }),
  receipt: z
    .object({
      ...decided,
      items: z.array(
        z.object({
          name: z.string(),
          agency: z.string(),
          due: day.nullable(),
          waitsFor: z.array(z.string()),
          promisedDays: z.number().int(),
          declined: z.object({ reason: z.string(), note: z.string().nullable() }).nullable(),
        }),
      ),
      kept: z.array(z.object({ name: z.string(), copies: z.number().int() })),
    })
    .nullable(),
  notice: z.object({ ...decided, answerBy: day, how: z.string(), otherwise: z.string() }).nullable(),
  refusal: z.object({ ...decided, remedy: z.string().nullable(), without: z.array(z.string()) }).nullable(),
});
