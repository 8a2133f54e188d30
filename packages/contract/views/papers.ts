import { z } from 'zod';

const decided = { by: z.string(), agency: z.string(), at: z.string(), reprinted: z.boolean() };
const day = z.object({ date: z.string(), provisional: z.boolean() });

export const addressee = z.object({ name: z.string(), idNumber: z.string(), phone: z.string() });

/** A department's 不予办理 or 终止办理通知书. */
export const decision = z.object({
  ...decided,
  item: z.string(),
  name: z.string(),
  outcome: z.enum(['denied', 'terminated']),
  number: z.string(),
  reason: z.string(),
  basis: z.array(z.string()),
  note: z.string().nullable(),
  remedy: z.string().nullable(),
});

/** What the window's papers say, as it was decided. */
export const papers = z.object({
  applicant: addressee,
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
          ended: z
            .object({
              outcome: z.enum(['declined', 'terminated']),
              reason: z.string(),
              basis: z.string().nullable(),
              note: z.string().nullable(),
              remedy: z.string().nullable(),
            })
            .nullable(),
        }),
      ),
      kept: z.array(z.object({ name: z.string(), copies: z.number().int() })),
    })
    .nullable(),
  notice: z.object({ ...decided, answerBy: day, how: z.string(), otherwise: z.string() }).nullable(),
  refusal: z.object({ ...decided, remedy: z.string().nullable(), without: z.array(z.string()) }).nullable(),
  decisions: z.array(decision),
});
