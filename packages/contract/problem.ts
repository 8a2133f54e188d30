import { annexRefusalCodes } from '@yimen/domain/annex/refusal.ts';
import { contactChoices } from '@yimen/domain/application/contact-choice.ts';
import { refusalCodes } from '@yimen/domain/application/refusal.ts';
import { z } from 'zod';

/** Problems that arise at the door rather than in the heart. */
export const doorProblems = [
  'bad-request',
  'not-signed-in',
  'not-found',
  'already-open',
  'contact-differs',
  'number-parted',
  'key-reused',
  'too-many-requests',
  'sign-in-failed',
  'locked-out',
  'code-wrong',
  'code-too-soon',
  'link-expired',
  'rating-code-used',
  'name-taken',
  'weak-password',
  'demo-only',
  'sms-unavailable',
  'file-refused',
  'file-check-away',
  'busy',
  'unexpected',
] as const;

/** Every stable problem code a program may meet. */
export const problemCodes = [...refusalCodes, ...annexRefusalCodes, ...doorProblems] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** Where somebody's open application is: in the asker's own reach with its number, elsewhere only the county that has it. */
export const openApplication = z.discriminatedUnion('where', [
  z.object({ where: z.literal('here'), id: z.string(), number: z.string(), statusText: z.string() }),
  z.object({ where: z.literal('elsewhere'), division: z.string() }),
]);

/** RFC 9457. `title` and `detail` are Chinese sentences for a person; `code` and the extensions are for a program. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.enum(problemCodes),
  /** A sentence at each field, for forms. */
  fields: z.array(z.object({ field: z.string(), sentence: z.string() })).optional(),
  /** Codes of materials, asks or checks the refusal is about. */
  about: z.array(z.string()).optional(),
  /** Who acted first, when the act was stale or a colleague has the item; `own`: the asker himself, as in a second window. */
  first: z
    .object({ who: z.string(), own: z.boolean(), at: z.string().nullable(), act: z.string() })
    .optional(),
  /** The application that is open already, as far as the asker may know. */
  open: openApplication.optional(),
  /** What the clerk may answer to `contact-differs`, with the person and his card before her. */
  choices: z.array(z.enum(contactChoices)).optional(),
  requestId: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
