import { ratingChannels, ratingIndicators } from '@yimen/domain/oversight/rating.ts';
import { itemKeyPattern } from '@yimen/domain/service/item-key.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { askedDay, divisionCode } from '../views/parts.ts';
import { officeRating, ratingLevel } from '../views/rating-view.ts';
import { citizenView } from '../views/views.ts';

const params = z.object({ id: z.uuid() });
const one = z.object({ id: z.uuid(), rating: z.coerce.number().int().min(1).max(999) });
const item = z.string().max(8);
/** Of which channel each belongs to, the heart says. */
const indicator = z.enum([...ratingIndicators.online, ...ratingIndicators.window]);
const given = z.object({
  level: ratingLevel,
  indicators: z.partialRecord(indicator, ratingLevel),
  words: z.string().trim().max(1000).optional(),
});
/** 128 bits, as the QR code carries it behind the #, where no server and no log sees it. */
const code = z.string().regex(/^[\w-]{22}$/);
const note = z.string().trim().min(2).max(1000);

/** What is listed: the bad ones still to be mended, all bad ones, every rating, or what ended and was not rated. */
export const ratingShows = ['to-mend', 'bad', 'all', 'unrated'] as const;
const period = { from: askedDay, to: askedDay };
/** Of a place below one's own, of one office, of one item, of all `items` or of cases as a `whole`; without a period, of all days. */
const chosen = z.object({
  division: divisionCode.optional(),
  agency: z.string().max(60).optional(),
  about: z.union([z.enum(['whole', 'items']), z.string().regex(itemKeyPattern)]).optional(),
  from: period.from.optional(),
  to: period.to.optional(),
});
const listed = chosen.extend({ show: z.enum(ratingShows).default('to-mend') });

const line = z.object({
  application: z.string(),
  /** Null for what was not rated. */
  rating: z.number().int().nullable(),
  number: z.string(),
  settlement: z.string(),
  name: z.string(),
  agency: z.string().nullable(),
  endedAt: z.string(),
  level: ratingLevel.nullable(),
  levelText: z.string().nullable(),
  channel: z.enum(ratingChannels).nullable(),
  worded: z.boolean(),
  at: z.string().nullable(),
  mendBy: z.string().nullable(),
  /** Working days left to mend it; negative when overdue, null when nothing is to mend. */
  daysLeft: z.number().int().nullable(),
  calledAt: z.string().nullable(),
  mendedAt: z.string().nullable(),
});

/** Of what ended in the period: how much was rated, and how. The average is null where nobody rated. */
const figure = z.object({
  key: z.string(),
  name: z.string(),
  ended: z.number().int(),
  rated: z.number().int(),
  average: z.number().nullable(),
  bad: z.number().int(),
  toMend: z.number().int(),
  overdue: z.number().int(),
  byCode: z.number().int(),
});
const figures = z.object({
  from: z.string(),
  to: z.string(),
  /** When they were counted; null where they are counted now. */
  countedAt: z.string().nullable(),
  whole: figure,
  items: figure,
  byAgency: z.array(figure),
  byItem: z.array(figure),
  byWeek: z.array(figure),
});

/** 好差评 (domain.md §3.5): the soldier rates, on his phone or by the window's code; a bad word is called back, mended and answered. */
export const ratingRoutes = {
  rateOwn: route({
    method: 'POST',
    path: '/api/applications/:id/ratings',
    summary: '评价本人的办件或者其中一个事项',
    audience: 'citizen',
    params,
    body: given.extend({ about: item.optional() }),
    response: citizenView,
  }),
  makeRatingCode: route({
    method: 'POST',
    path: '/api/window/applications/:id/rating-code',
    summary: '生成窗口评价二维码：一次有效，七日内使用',
    audience: 'staff',
    params,
    body: z.object({ about: item.optional() }),
    response: z.object({ url: z.string(), name: z.string(), expiresAt: z.string() }),
  }),
  lookAtRatingCode: route({
    method: 'POST',
    path: '/api/rating-code/look',
    summary: '扫码后看是哪个窗口，评价的是窗口还是办理部门',
    audience: 'anyone',
    body: z.object({ code }),
    response: z.object({ place: z.string(), about: z.enum(['case', 'item']), expiresAt: z.string() }),
  }),
  rateByCode: route({
    method: 'POST',
    path: '/api/rating-code',
    summary: '凭窗口二维码评价，一个码评价一次',
    audience: 'anyone',
    body: given.extend({ code }),
    response: z.object({ rated: z.literal(true), mendBy: z.string().nullable() }),
  }),
  listRatings: route({
    method: 'GET',
    path: '/api/ratings',
    summary: '辖区内或者本部门事项的评价',
    audience: 'staff',
    query: listed.extend({ after: z.string().max(200).optional() }),
    response: z.object({
      lines: z.array(line),
      next: z.string().nullable(),
      counts: z.object({ 'to-mend': z.number(), bad: z.number(), all: z.number(), unrated: z.number() }),
      overdue: z.number().int(),
    }),
  }),
  countRatings: route({
    method: 'GET',
    path: '/api/ratings/waiting',
    summary: '等本人回访或者整改答复的差评',
    audience: 'staff',
    response: z.object({ waiting: z.number().int() }),
  }),
  showRatingFigures: route({
    method: 'GET',
    path: '/api/ratings/figures',
    summary: '评价统计：一段时间内结束的办件和事项，评价了多少、怎样',
    audience: 'staff',
    query: z.object({ division: divisionCode.optional(), ...period }),
    response: figures,
  }),
  exportRatings: route({
    method: 'GET',
    path: '/api/ratings/list.xlsx',
    summary: '评价清单（Excel）',
    audience: 'staff',
    query: listed,
    produces: xlsx,
    response: z.string(),
  }),
  exportRatingFigures: route({
    method: 'GET',
    path: '/api/ratings/figures.xlsx',
    summary: '评价统计表（Excel）',
    audience: 'staff',
    query: z.object({ division: divisionCode.optional(), ...period }),
    produces: xlsx,
    response: z.string(),
  }),
  showRating: route({
    method: 'GET',
    path: '/api/ratings/:id/:rating',
    summary: '一条评价和差评的办理经过',
    audience: 'staff',
    params: one,
    response: officeRating,
  }),
  callBackRating: route({
    method: 'POST',
    path: '/api/ratings/:id/:rating/call-back',
    summary: '登记差评回访',
    audience: 'staff',
    params: one,
    body: z.object({ note }),
    response: officeRating,
  }),
  mendRating: route({
    method: 'POST',
    path: '/api/ratings/:id/:rating/mend',
    summary: '登记整改并答复申请人',
    audience: 'staff',
    params: one,
    body: z.object({ note }),
    response: officeRating,
  }),
} as const;
