import { cellNames } from '@yimen/domain/annex/row.ts';
import { sheetStatuses } from '@yimen/domain/annex/sheet.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { annexHistory, annexRoundView, annexRowView, annexSheetView, annexValue } from '../views/annex.ts';
import { askedDay, divisionCode } from '../views/parts.ts';

const round = z.string().regex(/^\d{4}-\d{1,3}$/);
const ofRound = z.object({ round });
const ofSheet = z.object({ round, city: divisionCode });
const ofRow = z.object({ round, division: divisionCode });
const reason = z.object({ reason: z.string().trim().min(1).max(500) });
const figure = z.enum(cellNames);

const sheetLine = z.object({
  city: z.string(),
  name: z.string(),
  status: z.enum(sheetStatuses),
  statusText: z.string(),
  version: z.number(),
  rows: z.number(),
  merged: z.number(),
  late: z.boolean(),
  urgedAt: z.string().nullable(),
  sentAt: z.string().nullable(),
});
const roundLine = annexRoundView.extend({
  cities: z.number(),
  sent: z.number(),
  /** How it stands with whoever asks: his own row or sheet; null for the province. */
  own: z.object({ place: z.string(), sheet: z.boolean(), statusText: z.string() }).nullable(),
});
const caseLine = z.object({
  id: z.string(),
  number: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  statusText: z.string(),
  acceptedOn: z.string(),
  endedOn: z.string().nullable(),
  items: z.string(),
  copies: z.number().nullable(),
  visits: z.number().nullable(),
  days: z.number().nullable(),
});
const rowAct = <const P extends `/${string}`>(path: P, summary: string) =>
  ({
    method: 'POST',
    path: `/api/annex/rounds/:round/rows/:division${path}` as const,
    summary,
    audience: 'staff',
    params: ofRow,
    response: annexRowView,
  }) as const;
const sheetAct = <const P extends `/${string}`>(path: P, summary: string) =>
  ({
    method: 'POST',
    path: `/api/annex/rounds/:round/sheets/:city${path}` as const,
    summary,
    audience: 'staff',
    params: ofSheet,
    response: annexSheetView,
  }) as const;

const roundPage = z.object({
  round: annexRoundView,
  sheets: z.array(sheetLine),
  mayUrge: z.boolean(),
  mayMoveDue: z.boolean(),
});

/** 情况表 (R8): rounds of the province, sheets of the cities, rows of the counties. */
export const annexRoutes = {
  listAnnexRounds: route({
    method: 'GET',
    path: '/api/annex/rounds',
    summary: '情况表填报轮次',
    audience: 'staff',
    response: z.object({ rounds: z.array(roundLine), mayOpen: z.boolean() }),
  }),
  openAnnexRound: route({
    method: 'POST',
    path: '/api/annex/rounds',
    summary: '省厅布置一轮填报',
    audience: 'staff',
    body: z.object({ title: z.string().trim().min(4).max(60), from: askedDay, to: askedDay, due: askedDay }),
    response: ofRound,
  }),
  showAnnexRound: route({
    method: 'GET',
    path: '/api/annex/rounds/:round',
    summary: '一轮填报：各市报送情况',
    audience: 'staff',
    params: ofRound,
    response: roundPage,
  }),
  urgeAnnex: route({
    method: 'POST',
    path: '/api/annex/rounds/:round/urge',
    summary: '催报：提醒还没有报送的各市',
    audience: 'staff',
    params: ofRound,
    body: z.object({ words: z.string().trim().min(1).max(200) }),
    response: z.object({ urged: z.number() }),
  }),
  moveAnnexDue: route({
    method: 'POST',
    path: '/api/annex/rounds/:round/due',
    summary: '省厅调整报送截止日期，理由告知各市、县',
    audience: 'staff',
    params: ofRound,
    body: z.object({ due: askedDay, reason: z.string().trim().min(1).max(200) }),
    response: roundPage,
  }),
  listAnnexHistory: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/history/:place',
    summary: '一行或者一市情况表较早的填报记录',
    audience: 'staff',
    params: z.object({ round, place: divisionCode }),
    query: z.object({ of: z.enum(['row', 'sheet']), before: z.coerce.number().int().min(1).max(1_000_000) }),
    response: annexHistory,
  }),
  showAnnexSheet: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/sheets/:city',
    summary: '一个市的情况表，可看已报送的各版',
    audience: 'staff',
    params: ofSheet,
    query: z.object({ version: z.coerce.number().int().min(1).max(999).optional() }),
    response: annexSheetView,
  }),
  enterAnnexProblems: route({
    ...sheetAct('/problems', '填写存在问题'),
    body: z.object({ problems: z.string().max(2000) }),
  }),
  enterAnnexSignatories: route({
    ...sheetAct('/signatories', '填写负责人、填表人、联系方式'),
    body: z.object({
      head: z.string().trim().min(1).max(20),
      filledBy: z.string().trim().min(1).max(20),
      contact: z.string().trim().min(1).max(40),
    }),
  }),
  sendAnnexSheet: route(sheetAct('/send', '报省厅')),
  receiveAnnexSheet: route(sheetAct('/receive', '省厅接收')),
  correctAnnexSheet: route({ ...sheetAct('/correct', '退回或者更正已报送的情况表'), body: reason }),
  urgeAnnexSheet: route({
    ...sheetAct('/urge', '催报一个市'),
    body: z.object({ words: z.string().trim().min(1).max(200) }),
  }),
  showAnnexRow: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/rows/:division',
    summary: '一个县（市、区）的一行',
    audience: 'staff',
    params: ofRow,
    response: annexRowView,
  }),
  enterAnnexCells: route({
    ...rowAct('/cells', '填写或者更改单元格；空值为改回系统计算，与系统计算不同的要写理由'),
    body: z.object({
      cells: z
        .array(z.object({ cell: figure, value: annexValue.nullable() }))
        .min(1)
        .max(cellNames.length),
      /** Asked for where something else is put in place of what the platform counts. */
      reason: z.string().trim().max(200).optional(),
    }),
  }),
  submitAnnexRow: route(rowAct('/submit', '报市级审核')),
  returnAnnexRow: route({ ...rowAct('/return', '退回县级'), body: reason }),
  mergeAnnexRow: route(rowAct('/merge', '审核通过并汇总')),
  listAnnexCases: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/rows/:division/cases',
    summary: '一个数字背后的办件',
    audience: 'staff',
    params: ofRow,
    query: z.object({ figure, after: z.string().max(200).optional() }),
    response: z.object({
      name: z.string(),
      cases: z.number(),
      people: z.number(),
      lines: z.array(caseLine),
      next: z.string().nullable(),
    }),
  }),
  annexCasesExcel: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/rows/:division/cases.xlsx',
    summary: '一个数字背后的办件（Excel）',
    audience: 'staff',
    params: ofRow,
    query: z.object({ figure }),
    produces: xlsx,
    response: z.string(),
  }),
  annexTemplate: route({
    method: 'GET',
    path: '/api/annex/rounds/:round/rows/:division/template.xlsx',
    summary: '下载填报模板（栏目与印发的表一致）',
    audience: 'staff',
    params: ofRow,
    produces: xlsx,
    response: z.string(),
  }),
  readAnnexFile: route({
    method: 'POST',
    path: '/api/annex/rounds/:round/rows/:division/file',
    summary: '导入前检查本地填好的 Excel，不改动任何内容',
    audience: 'staff',
    params: ofRow,
    upload: true,
    response: z.object({
      cells: z.array(
        z.object({
          ...{ cell: figure, value: annexValue, head: z.string(), text: z.string() },
          /** What stands there now; whether the file says something else; whether that is not what is counted. */
          ...{ now: z.string(), differs: z.boolean(), needsReason: z.boolean() },
        }),
      ),
      faults: z.array(z.object({ address: z.string(), sentence: z.string() })),
    }),
  }),
} as const;
