import { outcomes } from '@yimen/domain/application/item.ts';
import { cardCauses, cardLevels, cardStandings } from '@yimen/domain/oversight/card.ts';
import { urgedKinds } from '@yimen/domain/oversight/urge.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { cardLine, urgeLine } from '../views/oversight.ts';
import { divisionCode } from '../views/parts.ts';
import { leadView } from '../views/views.ts';

const place = { id: z.uuid() };
const number = z.coerce.number().int().min(1).max(9999);
const words = z.string().trim().min(2).max(500);
const month = z.string().regex(/^20\d{2}-(0[1-9]|1[0-2])$/);

/** The tabs of the list: what waits, what waits too long, what was answered and when, what was taken back, and what has happened since one last looked. */
export const cardShows = ['waiting', 'overdue', 'in-time', 'late', 'cancelled', 'all', 'news'] as const;
const choice = {
  show: z.enum(cardShows).default('waiting'),
  level: z.enum(cardLevels).optional(),
  /** Those I had in hand myself, or those of my own office; otherwise all I may read. */
  whose: z.enum(['mine', 'unit']).optional(),
  division: divisionCode.optional(),
  agency: z.string().max(40).optional(),
  /** Of issuing. */
  month: month.optional(),
};

const urgeChoice = {
  show: z.enum(['waiting', 'answered', 'all']).default('waiting'),
  division: divisionCode.optional(),
};

const listedCard = z.object({
  application: z.string(),
  card: z.number().int(),
  /** Of the case. */
  number: z.string(),
  item: z.string(),
  itemName: z.string(),
  settlement: z.string(),
  agency: z.string(),
  handler: z.string().nullable(),
  level: z.enum(cardLevels),
  cause: z.enum(cardCauses),
  due: z.string().nullable(),
  /** Working days beyond it on the day of issuing. */
  late: z.number().int(),
  /** Of its item, once that has ended: how, when, and how many working days beyond the limit then. */
  ended: z.object({ outcome: z.enum(outcomes), on: z.string(), late: z.number().int() }).nullable(),
  issuedOn: z.string(),
  answerBy: z.string(),
  standing: z.enum(cardStandings),
  overdue: z.boolean(),
  daysLeft: z.number().int().nullable(),
  answeredOn: z.string().nullable(),
  inTime: z.boolean().nullable(),
});

const listedUrge = z.object({
  application: z.string(),
  urge: z.number().int(),
  number: z.string(),
  /** Its code, of an item; null of a whole case. */
  item: z.string().nullable(),
  itemName: z.string().nullable(),
  settlement: z.string(),
  to: z.enum(urgedKinds),
  whom: z.string(),
  by: z.string(),
  urgedAt: z.string(),
  answeredAt: z.string().nullable(),
  /** It was asked of me. */
  mine: z.boolean(),
});

/** Of the cards issued in a month to one office: how they stand today. `inTime`, `late`, `waiting` and `cancelled` add up to `issued`; `overdue` is a part of `waiting`. */
const monthLine = z.object({
  agency: z.string(),
  name: z.string(),
  issued: z.number().int(),
  yellow: z.number().int(),
  red: z.number().int(),
  inTime: z.number().int(),
  late: z.number().int(),
  waiting: z.number().int(),
  overdue: z.number().int(),
  cancelled: z.number().int(),
});
const months = z.object({ month: month.optional(), division: divisionCode.optional() });

/** One card on its own page: the facts, and where it belongs. `door`: which page of it is this reader's, if any. */
const shownCard = z.object({
  application: z.string(),
  number: z.string(),
  settlement: z.string(),
  door: z.enum(['item', 'case']).nullable(),
  card: cardLine,
});

/** 督办 and 督促 (R6.2): cards as lists, one card, its answer and its end; urging and its answer; the month's figures. */
export const oversightRoutes = {
  listCards: route({
    method: 'GET',
    path: '/api/cards',
    summary: '督办牌：待反馈的在前',
    audience: 'staff',
    query: z.object({ ...choice, after: z.string().max(200).optional() }),
    response: z.object({
      lines: z.array(listedCard),
      next: z.string().nullable(),
      /** When the list was read, for `lookAtCards`. */
      at: z.string(),
      counts: z.record(z.enum(cardShows), z.number().int()),
    }),
  }),
  exportCards: route({
    method: 'GET',
    path: '/api/cards.xlsx',
    summary: '督办牌（Excel）',
    audience: 'staff',
    query: z.object(choice),
    produces: xlsx,
    response: z.string(),
  }),
  lookAtCards: route({
    method: 'POST',
    path: '/api/cards/looked',
    summary: '督办动态已看到这一刻',
    audience: 'staff',
    body: z.object({ until: z.iso.datetime() }),
    response: z.object({ news: z.number().int() }),
  }),
  countCards: route({
    method: 'GET',
    path: '/api/cards/waiting',
    summary: '等本单位反馈的督办牌，和没有看过的督办动态',
    audience: 'staff',
    response: z.object({ waiting: z.number().int(), news: z.number().int() }),
  }),
  countUrges: route({
    method: 'GET',
    path: '/api/urges/waiting',
    summary: '等本人答复的督促',
    audience: 'staff',
    response: z.object({ waiting: z.number().int() }),
  }),
  countCardMonths: route({
    method: 'GET',
    path: '/api/card-months',
    summary: '督办牌月度统计，按部门',
    audience: 'staff',
    query: months,
    response: z.object({ month, months: z.array(month), lines: z.array(monthLine), total: monthLine }),
  }),
  exportCardMonths: route({
    method: 'GET',
    path: '/api/card-months.xlsx',
    summary: '督办牌月度统计（Excel）',
    audience: 'staff',
    query: months,
    produces: xlsx,
    response: z.string(),
  }),
  showCard: route({
    method: 'GET',
    path: '/api/cards/:id/:card',
    summary: '一张督办牌',
    audience: 'staff',
    params: z.object({ ...place, card: number }),
    response: shownCard,
  }),
  answerCard: route({
    method: 'POST',
    path: '/api/cards/:id/:card/answer',
    summary: '反馈督办牌：原因和措施',
    audience: 'staff',
    params: z.object({ ...place, card: number }),
    body: z.object({ why: words, measure: words }),
    response: shownCard,
  }),
  cancelCard: route({
    method: 'POST',
    path: '/api/cards/:id/:card/cancel',
    summary: '撤销督办牌，写明理由',
    audience: 'staff',
    params: z.object({ ...place, card: number }),
    body: z.object({ reason: words }),
    response: shownCard,
  }),
  listUrges: route({
    method: 'GET',
    path: '/api/urges',
    summary: '督促：没有答复的在前',
    audience: 'staff',
    query: z.object({ ...urgeChoice, after: z.string().max(200).optional() }),
    response: z.object({
      lines: z.array(listedUrge),
      next: z.string().nullable(),
      counts: z.object({ waiting: z.number(), answered: z.number(), all: z.number() }),
    }),
  }),
  exportUrges: route({
    method: 'GET',
    path: '/api/urges.xlsx',
    summary: '督促（Excel）',
    audience: 'staff',
    query: z.object(urgeChoice),
    produces: xlsx,
    response: z.string(),
  }),
  showUrge: route({
    method: 'GET',
    path: '/api/urges/:id/:urge',
    summary: '一条督促',
    audience: 'staff',
    params: z.object({ ...place, urge: number }),
    response: urgeLine,
  }),
  answerUrge: route({
    method: 'POST',
    path: '/api/urges/:id/:urge/answer',
    summary: '答复督促',
    audience: 'staff',
    params: z.object({ ...place, urge: number }),
    body: z.object({ note: words }),
    response: urgeLine,
  }),
  urge: route({
    method: 'POST',
    path: '/api/lead/applications/:id/urges',
    summary: '督促办理部门、受理窗口或者牵头单位',
    audience: 'staff',
    params: z.object(place),
    body: z.object({ to: z.enum(urgedKinds), item: z.string().max(8).optional(), note: words }),
    response: leadView,
  }),
} as const;
