import { type Measure, measureNames } from '@yimen/domain/assessment/measure.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { divisionCode } from '../views/parts.ts';

const count = z.number().int();
const measure = z.enum(measureNames as [Measure, ...Measure[]]);
/** A year, one of its halves or quarters: `2026`, `2026-H1`, `2026-Q4` (`domain/assessment/period.ts`). */
const period = z.string().regex(/^20[2-9]\d(-(H[12]|Q[1-4]))?$/);
const settingsNumber = z.coerce.number().int().min(1).max(1_000_000);
const because = z.string().trim().min(1).max(200);

/** Checked by the heart (`faultsOfSettings`), so that each wrong one is told at its field: `indicators.2.weight`, or `indicators` as a whole. */
const indicators = z
  .array(
    z.object({
      name: z.string().max(200),
      meaning: z.string().max(2000),
      part: measure,
      whole: measure,
      fullAt: z.number(),
      zeroAt: z.number(),
      weight: z.number(),
    }),
  )
  .max(100);

const place = z.object({ code: z.string(), name: z.string() });
const figure = z.object({
  part: count,
  whole: count,
  /** Of a hundred; this and the next two are null where there is no data. */
  rate: z.number().nullable(),
  weight: z.number().nullable(),
  points: z.number().nullable(),
});
const scored = place.extend({
  /** In the order of the indicators. */
  figures: z.array(figure),
  total: z.number().nullable(),
});
/** `rank`: among the rows beside it, where whoever asks may see all of them; null for who has no total. */
const ranked = scored.extend({ rank: count.nullable() });

const explained = z.object({
  measure,
  name: z.string(),
  definition: z.string(),
  source: z.string(),
  unit: z.string(),
});
const fixedLine = z.object({
  period: z.string(),
  periodName: z.string(),
  version: count,
  settings: count,
  because: z.string(),
  fixedBy: z.string(),
  fixedAt: z.string(),
});

/** Of what: a period (this quarter), a place within one's own (one's own), by which settings (the newest), or as it was fixed. */
const sheetAsked = z.object({
  period: period.optional(),
  place: divisionCode.optional(),
  settings: settingsNumber.optional(),
  /** A fixed version; it has its own settings. */
  version: z.coerce.number().int().min(1).max(1000).optional(),
  /** What stands below: one step (the province's cities, a city's counties), or every county within. */
  by: z.enum(['below', 'county']).default('below'),
});
const sheetView = z.object({
  period: z.object({
    code: z.string(),
    name: z.string(),
    from: z.string(),
    to: z.string(),
    isOver: z.boolean(),
  }),
  /** From the widest one may see to the one shown. */
  path: z.array(place),
  level: z.enum(['province', 'city', 'county']),
  settings: z.object({ number: count, indicators }),
  /** What the indicators are made of, each once: as it reads now, or read when it was fixed. */
  measures: z.array(explained),
  /** Null while it is counted anew at each look. */
  fixed: fixedLine.nullable(),
  at: z.string(),
  /** When what is many was counted; null before the first time. */
  countedAt: z.string().nullable(),
  row: scored,
  below: z.array(ranked),
  /** The fixed versions of this period, the newest first. */
  versions: z.array(fixedLine),
  mayFix: z.boolean(),
  maySet: z.boolean(),
});

/** What stands behind a figure: `without` leaves out those of the denominator that are in this numerator. */
const listAsked = z.object({
  period: period.optional(),
  place: divisionCode.optional(),
  measure,
  without: measure.optional(),
});
const line = z.object({
  /** The case it is of; null for a row of the annex. */
  application: z.string().nullable(),
  item: z.string().nullable(),
  /** The row of the annex it is. */
  annex: z.object({ round: z.string(), division: z.string() }).nullable(),
  number: z.string(),
  /** Masked. */
  applicant: z.string(),
  place: z.string(),
  /** The item, what was rated, the card and its colour, the round. */
  what: z.string(),
  agency: z.string(),
  /** The day by which it belongs to the period; the last day it had; the day it was done; each under the list's own head. */
  on: z.string().nullable(),
  due: z.string().nullable(),
  did: z.string().nullable(),
  /** What the measure looks at where that is no day: visits made, the level, the channel, the promises. */
  facts: z.string(),
});

const settingsView = z.object({
  /** The newest number, by which a sheet is made unless another is asked for. */
  current: count,
  /** Every number, the newest first; number 1 was delivered, and set by nobody. */
  history: z.array(
    z.object({
      number: count,
      indicators,
      because: z.string().nullable(),
      setBy: z.string().nullable(),
      setAt: z.string().nullable(),
    }),
  ),
  maySet: z.boolean(),
});

/** 考核 (R6.3): the figures for 双拥模范城（县） by the province's settings, each with its cases; a sheet once fixed never changes. */
export const assessmentRoutes = {
  readAssessmentSettings: route({
    method: 'GET',
    path: '/api/assessment/settings',
    summary: '考核指标和权重及其历次修改',
    audience: 'staff',
    response: settingsView,
  }),
  previewAssessment: route({
    method: 'POST',
    path: '/api/assessment/settings/preview',
    summary: '按拟定的指标和权重，各市的得分和名次与现行的相比；不保存',
    audience: 'staff',
    body: z.object({ period: period.optional(), indicators }),
    response: z.object({
      period: place,
      countedAt: z.string().nullable(),
      /** The province's cities: what each comes to by the newest settings and by those proposed. */
      rows: z.array(
        place.extend({
          now: z.object({ total: z.number().nullable(), rank: count.nullable() }),
          proposed: z.object({ total: z.number().nullable(), rank: count.nullable() }),
        }),
      ),
    }),
  }),
  setAssessment: route({
    method: 'POST',
    path: '/api/assessment/settings',
    summary: '修改考核指标和权重（省级督导人员）；每次修改是一个新编号，不改旧的',
    audience: 'staff',
    body: z.object({
      /** The number the change was made over: with a newer one it is refused. */
      after: settingsNumber,
      indicators,
      because,
    }),
    response: settingsView,
  }),
  showAssessment: route({
    method: 'GET',
    path: '/api/assessment/sheet',
    summary: '一个考核期的考核表：本地的和以下各地的，实时的或者定稿的',
    audience: 'staff',
    query: sheetAsked,
    response: sheetView,
  }),
  exportAssessment: route({
    method: 'GET',
    path: '/api/assessment/sheet.xlsx',
    summary: '导出考核表（留痕）',
    audience: 'staff',
    query: sheetAsked,
    produces: xlsx,
    response: z.string(),
  }),
  listAssessed: route({
    method: 'GET',
    path: '/api/assessment/list',
    summary: '考核数字背后的清单',
    audience: 'staff',
    query: listAsked.extend({ after: z.string().max(300).optional() }),
    response: z.object({
      period: place,
      place,
      measure: explained,
      /** Name of what is left out. */
      without: z.string().nullable(),
      /** What the days and facts of its lines are called; null where its lines have none. */
      heads: z.object({
        what: z.string(),
        on: z.string(),
        due: z.string().nullable(),
        did: z.string().nullable(),
        facts: z.string().nullable(),
      }),
      lines: z.array(line),
      next: z.string().nullable(),
      /** How many there are by the figure itself, what is many as counted within the last minute. */
      total: count,
    }),
  }),
  exportAssessed: route({
    method: 'GET',
    path: '/api/assessment/list.xlsx',
    summary: '导出考核数字背后的清单（留痕）',
    audience: 'staff',
    query: listAsked,
    produces: xlsx,
    response: z.string(),
  }),
  listFixedAssessments: route({
    method: 'GET',
    path: '/api/assessment/fixed',
    summary: '定稿的考核表',
    audience: 'staff',
    response: z.object({
      sheets: z.array(
        fixedLine.extend({ own: z.object({ name: z.string(), total: z.number().nullable() }) }),
      ),
    }),
  }),
  fixAssessment: route({
    method: 'POST',
    path: '/api/assessment/fixed',
    summary: '考核表定稿（省级督导人员）；考核期结束后才能定稿，再次定稿是新的一版，不改旧的',
    audience: 'staff',
    body: z.object({
      period,
      settings: settingsNumber,
      /** The newest fixed version of this period that was seen, 0 where there is none: with a newer one it is refused. */
      after: z.number().int().min(0).max(1000),
      because,
    }),
    response: sheetView,
  }),
} as const;
