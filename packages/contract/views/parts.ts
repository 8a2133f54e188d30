import { applicationStatuses } from '@yimen/domain/application/application.ts';
import { carriers, parcelStatuses } from '@yimen/domain/application/delivery.ts';
import { endings } from '@yimen/domain/application/ending.ts';
import { fileFormats } from '@yimen/domain/application/file.ts';
import { deliveryWays, itemStatuses } from '@yimen/domain/application/item.ts';
import { declarationKinds, electronicSources } from '@yimen/domain/application/material.ts';
import { cameKinds } from '@yimen/domain/application/promised.ts';
import { standings } from '@yimen/domain/application/standing.ts';
import { handedForms } from '@yimen/domain/custody/ledger.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { stopped } from '@yimen/domain/service/definition.ts';
import { dutyStandings } from '@yimen/domain/view/deadlines.ts';
import { z } from 'zod';

/** The small parts views are made of, as they cross the wire. Each mirrors a type of `@yimen/domain/view`. */
export const answerValue = z.union([
  z.string().max(2000),
  z.boolean(),
  z.array(z.string().max(200)).max(50).readonly(),
]);
export const answers = z.record(z.string().max(64), answerValue);
/** A day somebody asks for: one that offices reckon with, so that every day before or after it is a day too. */
export const askedDay = z.iso
  .date()
  .refine(text => text >= '2000-01-01' && text <= '2100-12-31') as unknown as z.ZodType<PlainDate, string>;
/** A place: a county, a town, or a city or the province above them. */
export const divisionCode = z.string().regex(/^\d{6}(\d{3})?$/);
/** Why somebody wants to see values in full: words, not blanks or dots. */
export const unmaskReason = z
  .string()
  .trim()
  .min(2)
  .max(200)
  .regex(/\p{L}.*\p{L}/su);
/** A day that is in the calendar, `2026-11-25`: what zod lets through here is the heart's `PlainDate`. */
export const day = z.iso.date() as unknown as z.ZodType<PlainDate, string>;
export const declarations = z.record(z.string().max(16), z.enum(declarationKinds));
/** What lies before the window and what becomes of it; which fit a material the heart says. */
export const markChoice = z.object({
  found: z.enum(['seen', 'kept', 'electronic', 'absent']),
  /** Of what is kept: the original or a copy. */
  form: z.enum(handedForms).optional(),
  /** Of an electronic one without a file: where it was looked up. */
  source: z.enum(electronicSources).optional(),
});
export const mark = z.object({
  material: z.string().max(16),
  ...markChoice.shape,
  copies: z.number().int().min(0).max(99),
});
export const askDraft = z.object({
  target: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('field'), field: z.string().max(64) }),
    z.object({ kind: z.literal('material'), material: z.string().max(16) }),
  ]),
  reason: z.string().max(64),
  note: z.string().max(500).optional(),
});

export const fieldView = z.object({
  id: z.string(),
  label: z.string(),
  section: z.string(),
  kind: z.string(),
  value: z.string(),
  masked: z.boolean(),
  raw: answerValue.nullable(),
});

export const documentLine = z.object({
  document: z.string(),
  kind: z.string(),
  title: z.string(),
  number: z.string(),
  agency: z.string(),
  items: z.array(z.string()),
  issuedOn: z.string(),
  replaced: z.boolean(),
});

export const offer = z.object({
  act: z.string(),
  label: z.string(),
  can: z.boolean(),
  why: z.string().nullable(),
});

/** A visit as it is recorded (R4.3): `on` for an earlier day. `confirmed`: the same is on record for that day, and he did come again. */
export const visitDraft = z.object({
  place: z.string().trim().min(1).max(60),
  why: z.string().trim().min(1).max(100),
  on: askedDay.optional(),
  confirmed: z.boolean().optional(),
});
/** Which visit was recorded by mistake, by its number, and how that came about. */
export const visitStrike = z.object({
  visit: z.number().int().min(1),
  why: z.string().trim().min(2).max(100),
});
export const visitLine = z.object({
  number: z.number().int(),
  on: z.string(),
  place: z.string(),
  why: z.string(),
  items: z.array(z.string()).readonly(),
  recorded: z.object({ at: z.string(), by: z.string() }),
  offers: z.array(offer),
});

const toll = z.object({ visits: z.number().int(), copies: z.number().int(), days: z.number().int() });
/** What the application saved against its items one by one (R4.3). */
export const savedLine = z
  .object({
    items: z.array(z.object({ code: z.string(), shortName: z.string(), apart: toll })),
    apart: toll,
    together: toll,
    saved: toll,
    final: z.boolean(),
  })
  .nullable();

export const summary = z.object({
  id: z.string(),
  number: z.string().nullable(),
  serviceName: z.string(),
  definition: z.string(),
  status: z.enum(applicationStatuses),
  standing: z.enum(standings),
  statusText: z.string(),
  ending: z.enum(endings).nullable(),
  settlement: z.object({ code: z.string(), name: z.string() }),
  channel: z.enum(['online', 'window']),
  startedAt: z.string(),
  submittedAt: z.string().nullable(),
  acceptedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  revision: z.number().int(),
});

/** The last day of a correction, for the soldier (R2.4). */
export const answerBy = z
  .object({
    date: z.string(),
    provisional: z.boolean(),
    daysLeft: z.number().int(),
    otherwise: z.string(),
  })
  .nullable();

/** One clock in working days: its limit, what is used up of it (more than the limit when late), and whether it runs. */
const limit = z.object({
  date: z.string(),
  days: z.number().int(),
  provisional: z.boolean(),
  used: z.number().int(),
  running: z.boolean(),
});
const standstill = z.object({
  reason: z.string(),
  basis: z.string().nullable(),
  note: z.string().nullable(),
  stops: z.enum(stopped),
});
/** A time its clock stood still; `to` null while it does. */
export const stood = z.object({
  from: z.string(),
  to: z.string().nullable(),
  /** Working days, up to today while it does. */
  days: z.number().int(),
  why: z.string(),
  statutoryRan: z.boolean(),
});
export const itemProgress = z.object({
  code: z.string(),
  name: z.string(),
  shortName: z.string(),
  agency: z.string(),
  status: z.enum(itemStatuses),
  statusText: z.string(),
  late: z.number().int(),
  breach: z.number().int(),
  since: z.string().nullable(),
  due: z.object({ date: z.string(), provisional: z.boolean(), daysLeft: z.number().int() }).nullable(),
  limits: z.object({ promised: limit, statutory: limit.nullable() }).nullable(),
  waitsFor: z.array(z.string()),
  promisedDays: z.number().int(),
  pause: standstill.extend({ kind: z.string(), text: z.string(), until: z.string().nullable() }).nullable(),
  returned: standstill.nullable(),
  conclusion: z
    .object({
      outcome: z.string(),
      text: z.string(),
      reason: z.string().nullable(),
      basis: z.string().nullable(),
      note: z.string().nullable(),
      at: z.string(),
      on: z.string().nullable(),
      officeNumber: z.string().nullable(),
    })
    .nullable(),
  resultName: z.string(),
  certificate: z.object({ holder: z.string(), atWindow: z.boolean() }).nullable(),
  delivered: z.object({ way: z.string(), at: z.string() }).nullable(),
  inPerson: z.boolean(),
  /** Granted, or about to be, while its result is held for materials that may come later (容缺). */
  held: z.object({ materials: z.array(z.string()), until: z.string() }).nullable(),
});

const fileLine = z.object({
  id: z.string(),
  title: z.string(),
  format: z.enum(fileFormats),
  bytes: z.number().int(),
  pages: z.number().int(),
  from: z.enum(['applicant', 'window']),
  at: z.string(),
  removable: z.boolean(),
});

/** Where a material that serves again comes from (R5.2). */
const sourceLine = z.object({
  number: z.string(),
  usedFor: z.array(z.string()).readonly(),
  checkedOn: day,
  office: z.string(),
  keeper: z.string().nullable(),
  until: day.nullable(),
});
export const heldLine = sourceLine.extend({ material: z.string(), files: z.number().int() });

/** A promise of 容缺 broken in an earlier case, and through which day it bars another. */
export const brokenPromise = z.object({ number: z.string(), until: z.string() }).nullable();

/** For himself: where it lies, and its files there. */
export const ownHeldLine = heldLine.extend({
  lies: z.string(),
  pictures: z.array(z.object({ file: z.string(), format: z.enum(fileFormats) })),
});

/** An item that an earlier case granted; `application` where the reader may open that case (R5.2). */
export const grantedLine = z.object({
  item: z.string(),
  name: z.string(),
  on: day,
  number: z.string(),
  application: z.string().nullable(),
});

export const materialLine = z.object({
  code: z.string(),
  name: z.string(),
  accepts: z.array(z.enum(['original', 'copy', 'electronic'])).readonly(),
  keeping: z.enum(['seen', 'kept', 'surrendered']),
  copies: z.number().int(),
  note: z.string().nullable(),
  optional: z.boolean(),
  internal: z.boolean(),
  usedBy: z.array(z.object({ code: z.string(), shortName: z.string() })),
  declared: z.enum(declarationKinds).nullable(),
  checked: markChoice.extend({ copies: z.number().int(), at: z.string() }).nullable(),
  produced: z.boolean(),
  made: z.enum(['made', 'not-yet', 'never']).nullable(),
  /** Accepted later: by which day, what became of the promise, and what came as a file while it is open. */
  deferred: z
    .object({ until: z.string(), promise: z.enum(['open', 'kept', 'lapsed']), came: z.enum(cameKinds) })
    .nullable(),
  reuse: sourceLine
    .extend({
      givenBack: z.boolean(),
      refused: z.object({ reason: z.string(), note: z.string().nullable() }).nullable(),
    })
    .nullable(),
  held: z.array(z.object({ holder: z.string(), formText: z.string(), count: z.number().int() })),
  files: z.array(fileLine),
  upload: z
    .object({ formats: z.array(z.enum(fileFormats)).readonly(), max: z.number().int(), open: z.boolean() })
    .nullable(),
});

const paperResult = z.object({ item: z.string(), name: z.string(), result: z.string() });
export const recipient = z.object({
  name: z.string().max(50),
  phone: z.string().max(24),
  address: z.string().max(80),
});
/** Where the post goes is said only where something is posted. */
export const deliveryChoice = z.object({
  way: z.enum(deliveryWays),
  together: z.boolean(),
  to: recipient.optional(),
});
export const delivery = z.object({
  papers: z.array(paperResult),
  choice: z
    .object({
      way: z.enum(deliveryWays),
      text: z.string(),
      together: z.boolean(),
      recipient: recipient.nullable(),
    })
    .nullable(),
  ready: z.array(paperResult),
  waiting: z.array(paperResult),
  parcels: z.array(
    z.object({
      parcel: z.string(),
      items: z.array(paperResult),
      carrier: z.enum(carriers),
      waybill: z.string().nullable(),
      status: z.enum(parcelStatuses),
      statusText: z.string(),
      sentAt: z.string(),
      onTheWay: z.boolean(),
      troubled: z.boolean(),
      track: z.array(z.object({ text: z.string(), on: z.string(), note: z.string().nullable() })),
    }),
  ),
});

export const askLine = z.object({
  id: z.string(),
  kind: z.enum(['field', 'material']),
  target: z.string(),
  label: z.string(),
  reason: z.string(),
  note: z.string().nullable(),
  newFile: z.enum(['wanted', 'given']).nullable(),
  from: z.string(),
  askedAt: z.string(),
});

export const told = z.object({
  at: z.string(),
  who: z.string(),
  words: z.string(),
  item: z.string().nullable(),
  note: z.string().nullable(),
});
export const ownDeadline = z.object({
  duty: z.enum(['report', 'military-registration', 'disability-benefits']),
  date: z.string(),
  provisional: z.boolean(),
  moved: z.boolean(),
  daysLeft: z.number().int(),
  standing: z.enum(dutyStandings),
});
export const reception = z.object({
  name: z.string(),
  site: z.object({ address: z.string(), telephone: z.string(), hours: z.string() }).nullable(),
});
export const refusalShown = z
  .object({ reason: z.string(), basis: z.string().nullable(), note: z.string().nullable() })
  .nullable();
export const plannedItem = z.object({
  item: z.string(),
  applies: z.enum(['yes', 'no', 'unknown']),
  why: z.array(z.string()),
  optional: z.boolean(),
  included: z.boolean(),
  waitsFor: z.array(z.string()),
});
