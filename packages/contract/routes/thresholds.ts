import { z } from 'zod';
import { route } from '../route.ts';
import { askedDay } from '../views/parts.ts';

/** Checked by the heart (`within-bounds.ts`), so that each wrong one is told at its field. */
export const thresholdValues = z.object({
  notice: z.coerce.number(),
  warning: z.coerce.number(),
  warningDays: z.coerce.number(),
  redDays: z.coerce.number(),
  answerDays: z.coerce.number(),
});

/** One number of the thresholds: what, from when, why, who set it. */
export const thresholdsSet = thresholdValues.extend({
  number: z.number().int(),
  /** Null of the delivered ones, which held from the beginning and were set by nobody. */
  from: z.string().nullable(),
  because: z.string().nullable(),
  setBy: z.string().nullable(),
  setAt: z.string().nullable(),
});

const thresholdsView = z.object({
  today: z.string(),
  /** The number that holds today. */
  inForce: z.number().int(),
  /** Every number, the newest first. */
  history: z.array(thresholdsSet),
  maySet: z.boolean(),
});

/** How many open items call for what. */
const called = z.object({
  none: z.number().int(),
  notice: z.number().int(),
  warning: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
});

/** When an item draws attention (监督预警规则, R6.2): everybody reads them, the province sets them. */
export const thresholdsRoutes = {
  readThresholds: route({
    method: 'GET',
    path: '/api/oversight/thresholds',
    summary: '监督预警规则及其历次修改',
    audience: 'staff',
    response: thresholdsView,
  }),
  previewThresholds: route({
    method: 'GET',
    path: '/api/oversight/thresholds/preview',
    summary: '按拟定的规则，今天全省在办事项各有多少项正常、提醒、预警、黄牌、红牌',
    audience: 'staff',
    query: thresholdValues,
    /** `without`: open items that have no clock yet, on which no rule bears. */
    response: z.object({ now: called, proposed: called, without: z.number().int() }),
  }),
  setThresholds: route({
    method: 'POST',
    path: '/api/oversight/thresholds',
    summary: '修改监督预警规则（省级督导人员）；每次修改是一个新编号，不改旧的',
    audience: 'staff',
    body: thresholdValues.extend({
      /** The number the change was made over: with a newer one it is refused. */
      after: z.number().int().min(1).max(1_000_000),
      from: askedDay,
      because: z.string().trim().min(1).max(200),
    }),
    response: thresholdsView,
  }),
} as const;
