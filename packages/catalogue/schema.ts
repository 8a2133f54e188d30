/**
 * The shape of every catalogue file. Objects are strict, so that a misspelt key is an error and not a silence.
 * The last lines hold the shapes and the domain's types to each other: neither can change alone.
 */
import { fileFormats } from '@yimen/domain/application/file.ts';
import { deliveryWays } from '@yimen/domain/application/item.ts';
import { APPLICANT_DUTIES, type ApplicantDuty } from '@yimen/domain/calendar/applicant-deadline.ts';
import type { Condition } from '@yimen/domain/form/condition.ts';
import { type Field, faults, type Section } from '@yimen/domain/form/field.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import {
  type ItemDefinition,
  lines,
  type MaterialDefinition,
  type ReasonCatalogue,
  reasonTargets,
  type ServiceDefinition,
  stopped,
} from '@yimen/domain/service/definition.ts';
import type { Overlay } from '@yimen/domain/service/overlay.ts';
import { retentions } from '@yimen/domain/service/retention.ts';
import { z } from 'zod';

const words = z.string().trim().min(1);
const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const answer = z.union([z.string(), z.boolean(), list(z.string())]);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ fact: words, is: answer }),
    z.strictObject({ fact: words, in: list(answer) }),
    z.strictObject({ fact: words, answered: z.boolean() }),
    z.strictObject({ all: list(condition) }),
    z.strictObject({ any: list(condition) }),
    z.strictObject({ not: condition }),
  ]),
);

const line = z.enum(lines);
const confidence = z.enum(['found', 'high', 'medium', 'low', 'design']);
const sourced = <T extends z.ZodType>(value: T) => z.strictObject({ value, source: words, confidence });
const term = sourced(z.enum(retentions));
const day = z.iso.date() as unknown as z.ZodType<PlainDate>;
const basis = z.strictObject({
  title: words.regex(/^[^《》]+$/),
  number: words.optional(),
  article: words.optional(),
  says: words.optional(),
  from: day.optional(),
  until: day.optional(),
  about: z.enum(['duty', 'limits', 'procedure']).optional(),
  source: words,
});

const duty = z.enum(Object.keys(APPLICANT_DUTIES) as [ApplicantDuty, ...ApplicantDuty[]]);

const section = z.strictObject({ id: words, title: words, hint: words.optional() });
const field = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: words,
  section: words,
  kind: z.enum([
    'name',
    'text',
    'longtext',
    'id-number',
    'phone',
    'date',
    'month',
    'choice',
    'choices',
    'yes-no',
    'division',
    'bank-card',
    'digits',
  ]),
  problem: words,
  problems: z.partialRecord(z.enum(faults), words).optional(),
  hint: words.optional(),
  example: words.optional(),
  computed: z.strictObject({ late: duty }).optional(),
  notAsked: words.optional(),
  choices: list(z.strictObject({ value: words, label: words, hint: words.optional() })).optional(),
  usuallyAs: words.optional(),
  when: condition.optional(),
  optional: z.boolean().optional(),
  sensitive: z.boolean().optional(),
  address: z.boolean().optional(),
  max: z.number().int().positive().optional(),
  pattern: words.optional(),
  notAfterToday: z.boolean().optional(),
  notBefore: words.optional(),
});

const itemMaterial = z.strictObject({
  material: words,
  when: condition.optional(),
  optional: z.boolean().optional(),
});
const channel = z.strictObject({
  way: z.enum(['login', 'paper']),
  clockFrom: z.enum(['sent', 'signed']),
  source: words,
  confidence,
});
const delivery = z.enum(['electronic', 'paper', 'both', 'none']);

const paper = z.strictObject({
  title: words,
  template: z.string().regex(/^[a-z-]+\/v\d+$/),
  mark: z.string().regex(/^[A-Z]{2}$/),
  when: condition.optional(),
  to: words.optional(),
  numberField: words.optional(),
});

const item = z.strictObject({
  code: z.string().regex(/^\d{2}$/),
  name: words,
  shortName: words,
  requirement: words,
  line,
  eligibility: list(z.strictObject({ when: condition, because: words, otherwise: words })),
  optional: z.boolean(),
  fields: list(words),
  materials: list(itemMaterial),
  statutory: sourced(z.number().nullable()),
  promised: sourced(z.number()),
  onTheSpot: z.strictObject({ allowed: z.boolean(), when: condition.optional(), source: words }),
  dependsOn: list(
    z.strictObject({ item: words, kind: z.enum(['hard', 'soft']), when: condition.optional(), why: words }),
  ),
  channel: channel.optional(),
  result: z.strictObject({
    name: words,
    delivery,
    fields: list(field),
    produces: list(words),
    papers: list(paper).optional(),
  }),
  checks: list(
    z.strictObject({
      code: words,
      name: words,
      outcomes: list(z.strictObject({ value: words, label: words, passes: z.boolean() })),
      requiredToGrant: z.boolean(),
      sharedWith: list(words),
    }),
  ),
  apart: sourced(
    z.strictObject({
      visits: z.number().int().positive(),
      copies: z.number().int().min(0),
      days: z.number().int().min(0),
    }),
  ).optional(),
  inPerson: z.boolean(),
  licence: z.boolean(),
  governmentService: z.boolean(),
  basis: list(basis),
  retention: term,
  toCheck: list(sourced(words)).optional(),
  usualFaults: list(words),
});

const material = z.strictObject({
  code: words,
  name: words,
  accepts: list(z.enum(['original', 'copy', 'electronic'])),
  keeping: z.enum(['seen', 'kept', 'surrendered']),
  copies: z.number().int().positive(),
  secondary: z.boolean(),
  deferral: sourced(z.number().int().positive()).optional(),
  producedBy: words.optional(),
  issuedAs: words.optional(),
  validFor: sourced(
    z.union([z.number().int().positive(), z.literal('for-good'), z.literal('never')]),
  ).optional(),
  upload: z
    .strictObject({ formats: list(z.enum(fileFormats)), max: z.number().int().min(1).max(20) })
    .optional(),
  note: words.optional(),
  source: words,
});

const reasonList = list(
  z.strictObject({
    code: words,
    text: words,
    basis: list(basis).optional(),
    items: list(words).optional(),
    targets: list(z.enum(reasonTargets)).optional(),
    materials: list(words).optional(),
    stops: z.enum(stopped).optional(),
    itemBasis: z.literal(true).optional(),
    when: condition.optional(),
  }),
);
const reasons = z.strictObject({
  correction: reasonList,
  refusal: reasonList,
  denial: reasonList,
  termination: reasonList,
  pause: z.strictObject({ special: reasonList, external: reasonList }),
  returning: reasonList,
});

const sensitiveKind = z.strictObject({
  label: words,
  why: words,
  items: list(words).optional(),
  fields: list(words),
  materials: list(words),
});

const correctionWords = z.strictObject({ opening: words, how: words, otherwise: words });

const service = z.strictObject({
  code: words,
  version: z.number().int().positive(),
  name: words,
  leadLine: line,
  basis: list(basis),
  commonFields: list(words),
  routingFields: list(words),
  applicantDeadlineFrom: words,
  correction: z.strictObject({
    within: sourced(z.number().int().positive()),
    stops: sourced(z.enum(stopped)),
    before: correctionWords,
    after: correctionWords,
  }),
  brokenPromiseBars: sourced(z.number().int().positive()).optional(),
  remedy: z.strictObject({ text: words, basis: words }),
  archive: z.strictObject({
    category: z.strictObject({ code: z.string().regex(/^[A-Z]{2,4}$/), name: words, source: words }),
    after: sourced(z.number().int().min(0).max(730)),
    terms: z.strictObject({ refused: term, withdrawn: term }),
  }),
  review: z.strictObject({ within: sourced(z.number().int().positive()) }),
  applicantDuties: list(z.strictObject({ duty, when: condition.optional(), item: words.optional() })),
  consent: z
    .strictObject({
      version: z.number().int().positive(),
      notice: list(z.strictObject({ title: words, text: words })),
      agree: words,
      agreeSensitive: words,
      sensitive: list(sensitiveKind),
    })
    .optional(),
  delivery: z
    .strictObject({
      field: words,
      ways: z.record(words, z.strictObject({ way: z.enum(deliveryWays), address: words.optional() })),
      together: words,
      name: words,
      phone: words,
    })
    .optional(),
});

const site = z.strictObject({
  division: z.string().regex(/^\d{6}(\d{3})?$/),
  name: words,
  address: words,
  telephone: z.string().regex(/^[0-9()（）转 ,、-]{5,40}$/),
  hours: words,
});

const overlay = z.strictObject({
  service: words,
  version: z.number().int().positive(),
  division: z.string().regex(/^\d{6}$/),
  revision: z.number().int().positive().optional(),
  demonstration: z.boolean().optional(),
  note: words,
  sites: list(site).optional(),
  sensitive: list(sensitiveKind).optional(),
  changes: list(
    z.strictObject({
      item: words,
      promised: sourced(z.number()).optional(),
      retention: term.optional(),
      delivery: delivery.optional(),
      channel: channel.optional(),
      fields: list(words).optional(),
      materials: list(itemMaterial).optional(),
    }),
  ).optional(),
  archiveTerms: z.strictObject({ refused: term, withdrawn: term }).partial().optional(),
  items: list(item).optional(),
  without: list(words).optional(),
  sections: list(section).optional(),
  fields: list(field).optional(),
  materials: list(material).optional(),
  reasons: reasons.omit({ pause: true }).partial().optional(),
});

/** One schema per file of `services/<code>/v<version>/`, and one for `overlays/<division>.json`. */
export const schemas = {
  service,
  form: z.strictObject({ sections: list(section), fields: list(field) }),
  item,
  materials: list(material),
  reasons,
  overlays: list(overlay),
};

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Head = Omit<ServiceDefinition, 'form' | 'items' | 'materials' | 'reasons' | 'sites'>;
true satisfies Same<z.infer<typeof service>, Head>;
true satisfies Same<z.infer<typeof section>, Section>;
true satisfies Same<z.infer<typeof field>, Field>;
true satisfies Same<z.infer<typeof item>, ItemDefinition>;
true satisfies Same<z.infer<typeof material>, MaterialDefinition>;
true satisfies Same<z.infer<typeof reasons>, ReasonCatalogue>;
true satisfies Same<z.infer<typeof overlay>, Overlay>;
