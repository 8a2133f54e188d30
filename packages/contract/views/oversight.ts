import { cardCauses, cardLevels, cardStandings } from '@yimen/domain/oversight/card.ts';
import { urgedKinds } from '@yimen/domain/oversight/urge.ts';
import type { CardLine } from '@yimen/domain/view/card-line.ts';
import type { UrgeLine } from '@yimen/domain/view/urge-line.ts';
import { z } from 'zod';
import { mirrorOf } from './mirror.ts';
import { offer } from './parts.ts';

const item = z.object({ code: z.string(), name: z.string() });

/** A limit in working days, those that pauses gave back, and the day that followed. */
const countedLimit = z.object({ days: z.number().int(), paused: z.number().int(), due: z.string() });

/** A card (督办牌) as offices read it, whichever page it stands on. */
export const cardLine = mirrorOf<CardLine>()(
  z.object({
    card: z.number().int(),
    item,
    agency: z.string(),
    handler: z.string().nullable(),
    level: z.enum(cardLevels),
    cause: z.enum(cardCauses),
    due: z.string().nullable(),
    /** Working days beyond it on the day of issuing. */
    late: z.number().int(),
    endedOn: z.string().nullable(),
    calendar: z.string(),
    thresholds: z.number().int(),
    /** What its days were counted from, as it stood then. */
    counted: z
      .object({
        sentOn: z.string(),
        promised: countedLimit,
        statutory: countedLimit.nullable(),
        pauses: z.array(z.object({ from: z.string(), to: z.string() })),
        redDays: z.number().int().nullable(),
      })
      .nullable(),
    issuedAt: z.string(),
    answerBy: z.string(),
    standing: z.enum(cardStandings),
    daysLeft: z.number().int().nullable(),
    overdue: z.boolean(),
    inTime: z.boolean().nullable(),
    answers: z.array(z.object({ by: z.string(), at: z.string(), why: z.string(), measure: z.string() })),
    cancelled: z.object({ by: z.string(), at: z.string(), reason: z.string() }).nullable(),
    offers: z.array(offer),
  }),
);

/** A 督促 as offices read it. */
export const urgeLine = mirrorOf<UrgeLine>()(
  z.object({
    urge: z.number().int(),
    item: item.nullable(),
    to: z.enum(urgedKinds),
    whom: z.string(),
    by: z.string(),
    at: z.string(),
    note: z.string(),
    answer: z.object({ by: z.string(), at: z.string(), note: z.string() }).nullable(),
    offers: z.array(offer),
  }),
);

/** Whether one may urge now, and whom. */
export const urging = offer.extend({ whom: z.array(z.enum(urgedKinds)) }).nullable();
