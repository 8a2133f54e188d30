import { attentions } from '@yimen/domain/oversight/attention.ts';
import { boardFigures, type LiveFigure, type StepFigure } from '@yimen/domain/oversight/board-figures.ts';
import { itemKeyPattern } from '@yimen/domain/service/item-key.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { askedDay, divisionCode } from '../views/parts.ts';

const count = z.number().int();
/** Working days by the nearest rank; null where nothing was decided. */
const taken = z.object({ decided: count, late: count, median: count.nullable(), p90: count.nullable() });
const live = z.object({
  ...{ open: count, dueToday: count, warning: count, overdue: count, red: count },
} satisfies Record<LiveFigure, typeof count>);
/** How far applications came, and how many of them had something to save. */
const steps = {
  ...{ submitted: count, accepted: count, dispatched: count, concluded: count, delivered: count },
  ...{ refused: count, withdrawn: count, counted: count },
} satisfies Record<StepFigure | 'counted', typeof count>;

/** Of what: a place within one's own, an office, one item; and how many weeks back, this one included, or the weeks of these days. */
const scope = z.object({
  place: divisionCode.optional(),
  agency: z
    .string()
    .regex(/^\d{6}(\d{3})?-[a-z-]{2,40}$/)
    .optional(),
  item: z.string().regex(itemKeyPattern).optional(),
  weeks: z.coerce.number().int().min(1).max(104).default(12),
  from: askedDay.optional(),
  to: askedDay.optional(),
});

const figure = scope.extend({
  figure: z.enum(boardFigures),
  /** Of one week of the period only, by its Monday; of one number of working days; of one level of rating. */
  week: askedDay.optional(),
  days: z.coerce.number().int().min(0).max(9999).optional(),
  level: z.coerce.number().int().min(1).max(5).optional(),
});

const place = z.object({ code: z.string(), name: z.string() });
const line = z.object({
  application: z.string(),
  /** Null where the line is a whole application. */
  item: z.string().nullable(),
  number: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  what: z.string(),
  agency: z.string(),
  statusText: z.string(),
  submittedAt: z.string().nullable(),
  due: z.string().nullable(),
  endedAt: z.string().nullable(),
  days: count.nullable(),
  /** Of an item, as it stands today; null of a whole application. */
  many: count.nullable(),
  handler: z.string().nullable(),
  attention: z.enum(attentions).nullable(),
  /** Working days left of the promise, where it runs. */
  left: count.nullable(),
  late: count.nullable(),
  statutory: z.string().nullable(),
  /** Working days beyond the statutory day; null where the law sets none. */
  breached: count.nullable(),
});

/** What a list is of, for whoever reads it apart from the board: said over it and in the first rows of its workbook. */
const about = z.object({
  title: z.string(),
  lines: z.array(z.object({ name: z.string(), words: z.string() })),
});

const lateOffice = z.object({
  city: place,
  agency: z.string(),
  name: z.string(),
  open: count,
  overdue: count,
  red: count,
});

/** 看板 (R6.2): province → city → county → office → item → application; every figure has its list, every list a workbook. */
export const boardRoutes = {
  showBoard: route({
    method: 'GET',
    path: '/api/board',
    summary: '看板：本级及以下的办理情况',
    audience: 'staff',
    query: scope,
    response: z.object({
      /** From the widest one may see to the one shown. */
      path: z.array(place),
      level: z.enum(['province', 'city', 'county', 'agency']),
      agency: place.nullable(),
      item: place.nullable(),
      period: z.object({
        from: z.string(),
        to: z.string(),
        weeks: count,
        /** The days asked for, of which these are the whole weeks. */
        asked: z.object({ from: z.string(), to: z.string() }).nullable(),
      }),
      /** When what follows was asked, and when the statistics were counted; null before the first time. */
      at: z.string(),
      countedAt: z.string().nullable(),
      live,
      days: taken.extend({ spread: z.array(z.object({ days: count, items: count })) }),
      below: z.array(
        live
          .extend(taken.shape)
          .extend({ kind: z.enum(['city', 'county', 'agency']), code: z.string(), name: z.string() }),
      ),
      items: z.array(live.extend(taken.shape).extend({ item: z.string(), name: z.string() })),
      /** The offices with most overdue items, worst first. */
      late: z.array(z.object({ agency: z.string(), name: z.string(), overdue: count, red: count })),
      weeks: z.array(
        z.object({
          week: z.string(),
          submitted: count.nullable(),
          decided: count,
          late: count,
          median: count.nullable(),
        }),
      ),
      /** Of applications; null for an office or an item, which have no applications of their own. */
      cases: z
        .object({
          ...steps,
          visitsMade: count,
          visits: count,
          copies: count,
          days: count,
          /** How many of each level from 1 to 5. */
          rated: z.array(count).length(5),
        })
        .nullable(),
    }),
  }),
  exportBoard: route({
    method: 'GET',
    path: '/api/board/tables.xlsx',
    summary: '导出看板的各张表（留痕）',
    audience: 'staff',
    query: scope,
    produces: xlsx,
    response: z.any(),
  }),
  listLateOffices: route({
    method: 'GET',
    path: '/api/board/offices',
    summary: '看板：有超期未办事项的全部部门，按市',
    audience: 'staff',
    query: scope,
    response: z.object({ at: z.string(), offices: z.array(lateOffice) }),
  }),
  exportLateOffices: route({
    method: 'GET',
    path: '/api/board/offices.xlsx',
    summary: '看板：有超期未办事项的全部部门（Excel，留痕）',
    audience: 'staff',
    query: scope,
    produces: xlsx,
    response: z.string(),
  }),
  listBehind: route({
    method: 'GET',
    path: '/api/board/list',
    summary: '看板数字背后的清单',
    audience: 'staff',
    query: figure.extend({ after: z.string().max(200).optional() }),
    response: z.object({
      about,
      lines: z.array(line),
      next: z.string().nullable(),
      /** How many there are; null where they are more than ten thousand. */
      total: count.nullable(),
    }),
  }),
  exportBehind: route({
    method: 'GET',
    path: '/api/board/list.xlsx',
    summary: '导出看板数字背后的清单（留痕）',
    audience: 'staff',
    query: figure,
    response: z.any(),
    produces: xlsx,
  }),
} as const;
