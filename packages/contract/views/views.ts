import type { Field } from '@yimen/domain/form/field.ts';
import { reasonTargets, stopped } from '@yimen/domain/service/definition.ts';
import type { CitizenView } from '@yimen/domain/view/citizen-view.ts';
import type { DepartmentView } from '@yimen/domain/view/department-view.ts';
import type { LeadView } from '@yimen/domain/view/lead-view.ts';
import type { WindowView } from '@yimen/domain/view/window-view.ts';
import { z } from 'zod';
import { openApplication } from '../problem.ts';
import { mirrorOf } from './mirror.ts';
import { cardLine, urgeLine, urging } from './oversight.ts';
import {
  answerBy,
  answers,
  askLine,
  brokenPromise,
  delivery,
  documentLine,
  fieldView,
  grantedLine,
  heldLine,
  itemProgress,
  markChoice,
  materialLine,
  offer,
  ownDeadline,
  ownHeldLine,
  plannedItem,
  reception,
  refusalShown,
  savedLine,
  stood,
  summary,
  told,
  visitLine,
} from './parts.ts';
import { ownRatings, rateable } from './rating-view.ts';

// One schema per audience (law 8); never one for two.

/** An item that may be taken back alone, and what ends with it. */
const withdrawable = z.array(z.object({ item: z.string(), name: z.string(), along: z.array(z.string()) }));

export const citizenView = mirrorOf<CitizenView>()(
  summary.extend({
    answers,
    unticked: z.array(z.string()),
    items: z.array(
      itemProgress.extend({
        result: z.array(fieldView),
        remedy: z.string().nullable(),
        office: z.object({ address: z.string().nullable(), phone: z.string().nullable() }),
      }),
    ),
    reusable: z.array(ownHeldLine),
    grantedEarlier: z.array(grantedLine),
    prefilled: z.object({ number: z.string(), fields: z.array(z.string()) }).nullable(),
    materials: z.array(materialLine),
    asks: z.array(askLine),
    answerBy,
    refusal: refusalShown.unwrap().extend({ remedy: z.string().nullable() }).nullable(),
    broken: brokenPromise,
    deadlines: z.array(ownDeadline),
    reception,
    delivery,
    documents: z.array(documentLine),
    withdrawable,
    visits: z.array(visitLine),
    saved: savedLine,
    ratings: ownRatings,
    history: z.array(told),
    offers: z.array(offer),
  }),
);

export const windowView = mirrorOf<WindowView>()(
  summary.extend({
    applicant: z.string(),
    fields: z.array(fieldView),
    answers: answers.nullable(),
    plan: z.array(
      plannedItem.extend({ name: z.string(), agency: z.string(), usualFaults: z.array(z.string()) }),
    ),
    materials: z.array(materialLine),
    keepsPapers: z.boolean(),
    reusable: z.array(heldLine),
    grantedEarlier: z.array(grantedLine),
    asks: z.array(askLine),
    asked: z.array(askLine.extend({ found: markChoice.nullable(), answeredAt: z.string().nullable() })),
    items: z.array(
      itemProgress.extend({
        revision: z.number().int(),
        offers: z.array(offer),
        receivers: z.array(z.object({ id: z.string(), name: z.string() })),
        onPaper: z.boolean(),
      }),
    ),
    refusal: refusalShown,
    broken: brokenPromise,
    sameNumber: z.object({ parted: z.boolean(), others: z.array(openApplication) }).nullable(),
    deadlines: z.array(ownDeadline),
    delivery,
    documents: z.array(documentLine),
    withdrawable,
    rateable,
    wholeRated: z.boolean(),
    visits: z.array(visitLine),
    urges: z.array(urgeLine),
    history: z.array(told),
    offers: z.array(offer),
  }),
);

/** With what it may be said of, so that a form offers only what fits. */
const reason = z.object({
  code: z.string(),
  text: z.string(),
  basis: z.string().optional(),
  items: z.array(z.string()).readonly().optional(),
  targets: z.array(z.enum(reasonTargets)).readonly().optional(),
  materials: z.array(z.string()).readonly().optional(),
  stops: z.enum(stopped).optional(),
});

export const departmentView = mirrorOf<DepartmentView>()(
  z.object({
    application: z.string(),
    number: z.string(),
    definition: z.string(),
    settlement: z.string(),
    applicant: z.string(),
    item: itemProgress.extend({
      stood: z.array(stood),
      revision: z.number().int(),
      claimedBy: z.string().nullable(),
      mine: z.boolean(),
      onTheSpot: z.boolean(),
    }),
    fields: z.array(fieldView),
    materials: z.array(materialLine),
    prerequisites: z.array(
      z.object({
        name: z.string(),
        agency: z.string(),
        statusText: z.string(),
        hard: z.boolean(),
        why: z.string(),
      }),
    ),
    checks: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        outcomes: z.array(z.object({ value: z.string(), label: z.string() })),
        outcome: z.string().nullable(),
        outcomeText: z.string().nullable(),
        note: z.string().nullable(),
        at: z.string().nullable(),
        requiredToGrant: z.boolean(),
      }),
    ),
    sharedChecks: z.array(z.object({ name: z.string(), outcome: z.string(), at: z.string() })),
    asks: z.array(askLine),
    result: z.array(fieldView),
    form: z.object({
      resultName: z.string(),
      /** Field definitions as the catalogue declares them (`@yimen/domain/form/field.ts`). */
      resultFields: z.array(
        z.looseObject({
          id: z.string(),
          label: z.string(),
          kind: z.string(),
          section: z.string(),
          problem: z.string(),
        }) as unknown as z.ZodType<Field, Field>,
      ),
      reasons: z.object({
        correction: z.array(reason),
        denial: z.array(reason),
        termination: z.array(reason),
        special: z.array(reason),
        external: z.array(reason),
        returning: z.array(reason),
      }),
    }),
    askable: z.array(
      z.object({
        kind: z.enum(['field', 'material']),
        target: z.string(),
        label: z.string(),
        /** Codes of the correction reasons that fit it. */
        reasons: z.array(z.string()),
      }),
    ),
    notAsked: z.array(z.object({ label: z.string(), instead: z.string() })),
    basis: z.array(z.string()),
    usualFaults: z.array(z.string()),
    documents: z.array(documentLine),
    history: z.array(told),
    cards: z.array(cardLine),
    urges: z.array(urgeLine),
    visits: z.array(visitLine),
    visitOffers: z.array(offer),
    offers: z.array(offer),
  }),
);

export const leadView = mirrorOf<LeadView>()(
  summary.extend({
    applicant: z.string(),
    fields: z.array(fieldView),
    items: z.array(
      itemProgress.extend({
        stood: z.array(stood),
        claimedBy: z.string().nullable(),
        /** Working days. */
        spent: z.object({
          waiting: z.number(),
          unsigned: z.number(),
          inHand: z.number(),
          paused: z.number(),
        }),
        promised: z.number().int(),
        statutory: z.number().int().nullable(),
        result: z.array(fieldView),
      }),
    ),
    edges: z.array(z.object({ from: z.string(), to: z.string(), hard: z.boolean(), why: z.string() })),
    materials: z.array(materialLine),
    asks: z.array(askLine),
    refusal: refusalShown,
    deadlines: z.array(ownDeadline),
    delivery,
    documents: z.array(documentLine),
    visits: z.array(visitLine),
    saved: savedLine,
    cards: z.array(cardLine),
    urges: z.array(urgeLine),
    urging,
    history: z.array(told),
    mayUnmask: z.boolean(),
    offers: z.array(offer),
  }),
);
