import type { CustodyView } from '@yimen/domain/view/custody-view.ts';
import type { PaperView } from '@yimen/domain/view/paper-view.ts';
import { z } from 'zod';
import { mirrorOf } from './mirror.ts';
import { itemProgress, offer } from './parts.ts';
import { departmentView } from './views.ts';

/** Papers as an act names them: what the soldier handed in; certificates move with the result. */
export const papers = z
  .array(
    z.object({
      material: z.string().max(16),
      form: z.enum(['original', 'copy']),
      count: z.number().int().min(1).max(99),
    }),
  )
  .max(60);
export const paperLine = z.object({
  material: z.string(),
  form: z.enum(['original', 'copy']),
  count: z.number().int(),
  name: z.string(),
  formText: z.string(),
});
/** Where a paper is, certificates among them. */
export const heldLine = paperLine.extend({
  form: z.enum(['original', 'copy', 'certificate']),
  holder: z.string(),
});

export const sheetLine = z.object({
  sheet: z.string(),
  way: z.enum(['hand', 'ems']),
  wayText: z.string(),
  waybill: z.string().nullable(),
  handedAt: z.string(),
  papers: z.array(paperLine),
  prints: z.array(z.string()),
  signed: z
    .object({
      on: z.string(),
      by: z.string().nullable(),
      short: z.array(paperLine),
      odd: z.array(z.string()),
      note: z.string().nullable(),
    })
    .nullable(),
  lostAt: z.string().nullable(),
  recalledAt: z.string().nullable(),
  missing: z.array(paperLine),
});

/** One item on paper as the window keeps it (R3.4). */
export const paperView = mirrorOf<PaperView>()(
  z.object({
    application: z.string(),
    number: z.string(),
    applicant: z.string(),
    agency: z.object({ id: z.string(), name: z.string() }),
    clockFrom: z.enum(['sent', 'signed']),
    item: itemProgress.extend({ revision: z.number().int() }),
    toHand: z.array(paperLine),
    toFollow: z.array(paperLine),
    held: z.array(heldLine),
    atAgency: z.array(paperLine),
    sheets: z.array(sheetLine),
    certificateDue: z.boolean(),
    documents: departmentView.shape.documents,
    form: departmentView.shape.form,
    askable: departmentView.shape.askable,
    notAsked: departmentView.shape.notAsked,
    asks: departmentView.shape.asks,
    offers: z.array(offer),
  }),
);

/** Where every paper of one application is, and what the window could give back (R3.4). */
export const custodyView = mirrorOf<CustodyView>()(
  z.object({
    application: z.string(),
    number: z.string(),
    applicant: z.string(),
    held: z.array(heldLine),
    atWindow: z.array(paperLine),
    offers: z.array(offer),
  }),
);
