import { z } from 'zod';
import { route } from '../route.ts';
import { custodyView, heldLine, paperLine, papers, paperView, sheetLine } from '../views/paper-view.ts';
import { answers, askDraft, askedDay } from '../views/parts.ts';

const sheet = z.string().regex(/^JJ\d{12,24}$/);
const whole = z.object({ id: z.uuid() });
const params = whole.extend({ item: z.string().max(8) });
const seen = z.number().int();
const count = z.number().int();
const words = z.string().trim().min(2).max(500);
/** Who signed on paper, and when. */
const signed = z.object({ by: z.string().trim().min(2).max(30), on: askedDay });
/** 多出、破损、错件. */
const odd = z
  .array(z.enum(['extra', 'damaged', 'wrong']))
  .max(3)
  .optional();
const act = (path: `/${string}`, summary: string) =>
  ({
    method: 'POST',
    path: `/api/paper/applications/:id/items/:item/${path.slice(1)}`,
    summary,
    audience: 'staff',
    params,
    response: paperView,
  }) as const;

/** One item on paper in the window's list: whose, for which office, and how its last hand-over stands. */
export const handOverLine = z.object({
  application: z.string(),
  number: z.string(),
  item: z.string(),
  itemName: z.string(),
  /** Masked. */
  applicant: z.string(),
  agency: z.object({ id: z.string(), name: z.string() }),
  statusText: z.string(),
  revision: z.number().int(),
  /** What goes along when it is handed over now. */
  papers: z.array(paperLine),
  /** Other items that need one of these as well, and go to another office on paper: there is one of it. */
  shared: z.array(z.object({ name: z.string(), items: z.array(z.string()) })),
  /** Everything kept for it, and who has it. */
  held: z.array(heldLine),
  last: z
    .object({
      sheet: z.string(),
      handedAt: z.string(),
      signedOn: z.string().nullable(),
      lostAt: z.string().nullable(),
      recalledAt: z.string().nullable(),
      missing: z.number().int(),
    })
    .nullable(),
});

/** What one sheet carries, line by line, as far as the reader may see it. */
const sheetPage = z.object({
  sheet: z.string(),
  from: z.string(),
  to: z.string(),
  way: z.enum(['hand', 'ems']),
  wayText: z.string(),
  waybill: z.string().nullable(),
  madeAt: z.string(),
  /** Whether the reader is of the office it goes to. */
  forMe: z.boolean(),
  lines: z.array(
    z.object({
      application: z.string(),
      number: z.string(),
      applicant: z.string(),
      item: z.string(),
      itemName: z.string(),
      revision: z.number().int(),
      part: sheetLine,
    }),
  ),
  /** The signed sheet as it was scanned; none for who is neither of the window that handed over nor of the office. */
  scans: z.array(
    z.object({
      scan: z.string(),
      title: z.string(),
      format: z.enum(['jpeg', 'pdf']),
      pages: z.number().int(),
      keptAt: z.string(),
    }),
  ),
  mayKeepScans: z.boolean(),
  scansErasedAt: z.string().nullable(),
});

/** The paper channel (R3.4): sheets, what is handed over under them, who signed, and what a department did on paper. */
export const handOverRoutes = {
  listHandOvers: route({
    method: 'GET',
    path: '/api/paper/items',
    summary: '线下交接：待移交、在途、已签收、有差异',
    audience: 'staff',
    query: z.object({
      show: z.enum(['ready', 'going', 'signed', 'missing']).default('ready'),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      lines: z.array(handOverLine),
      next: z.string().nullable(),
      counts: z.object({ ready: count, going: count, signed: count, missing: count }),
    }),
  }),
  openSheet: route({
    method: 'POST',
    path: '/api/paper/sheets',
    summary: '新开材料交接单',
    audience: 'staff',
    body: z.object({
      to: z.string().max(40),
      way: z.enum(['hand', 'ems']),
      waybill: z.string().max(30).optional(),
    }),
    response: z.object({ sheet: z.string() }),
  }),
  listArriving: route({
    method: 'GET',
    path: '/api/paper/arriving',
    summary: '送来本部门、还没有全部签收的材料交接单',
    audience: 'staff',
    response: z.object({
      sheets: z.array(
        z.object({
          sheet: z.string(),
          from: z.string(),
          wayText: z.string(),
          madeAt: z.string(),
          open: z.number().int(),
          of: z.number().int(),
        }),
      ),
    }),
  }),
  showSheet: route({
    method: 'GET',
    path: '/api/paper/sheets/:sheet',
    summary: '查看材料交接单',
    audience: 'staff',
    params: z.object({ sheet }),
    response: sheetPage,
  }),
  printSheet: route({
    method: 'GET',
    path: '/api/paper/sheets/:sheet/print',
    summary: '打印材料交接单（PDF，留痕）',
    audience: 'staff',
    params: z.object({ sheet }),
    produces: 'application/pdf',
    response: z.string(),
  }),
  addSheetScan: route({
    method: 'POST',
    path: '/api/paper/sheets/:sheet/scans',
    summary: '存入签收后的材料交接单扫描件（multipart/form-data，一个文件，字段名 file，留痕）',
    audience: 'staff',
    upload: true,
    params: z.object({ sheet }),
    response: sheetPage,
  }),
  removeSheetScan: route({
    method: 'POST',
    path: '/api/paper/sheets/:sheet/scans/:scan/remove',
    summary: '撤下存错的扫描件（留痕）',
    audience: 'staff',
    params: z.object({ sheet, scan: z.uuid() }),
    response: sheetPage,
  }),
  showSheetScan: route({
    method: 'GET',
    path: '/api/paper/sheets/:sheet/scans/:scan',
    summary: '查看材料交接单扫描件（留痕）',
    audience: 'staff',
    params: z.object({ sheet, scan: z.uuid() }),
    response: z.unknown().meta({ type: 'string', format: 'binary' }),
  }),
  showPaperItem: route({
    method: 'GET',
    path: '/api/paper/applications/:id/items/:item',
    summary: '查看走线下交接的事项：材料在哪里、历次交接',
    audience: 'staff',
    params,
    response: paperView,
  }),
  showCustody: route({
    method: 'GET',
    path: '/api/paper/applications/:id',
    summary: '查看一件申请收存的原件、复印件现在由谁保管',
    audience: 'staff',
    params: whole,
    response: custodyView,
  }),
  giveBack: route({
    method: 'POST',
    path: '/api/paper/applications/:id/give-back',
    summary: '退还申请人，出具证件交接单',
    audience: 'staff',
    params: whole,
    body: z.object({ papers: papers.min(1) }),
    response: custodyView,
  }),
  handOverItem: route({ ...act('/hand-over', '移交材料'), body: z.object({ sheet, papers, seen }) }),
  signAtWindow: route({
    ...act('/sign', '窗口登记部门在纸质交接单上的签收'),
    body: z.object({
      sheet,
      short: papers,
      odd,
      note: words.optional(),
      signed,
      seen,
    }),
  }),
  signAtDepartment: route({
    ...act('/receive', '部门签收材料交接单'),
    body: z.object({ sheet, short: papers, odd, note: words.optional(), seen }),
    response: z.object({ signed: z.literal(true) }),
  }),
  reportLost: route({ ...act('/lost', '登记材料在途遗失'), body: z.object({ sheet, note: words, seen }) }),
  reportFound: route({
    ...act('/found', '登记遗失材料找回'),
    body: z.object({
      sheet,
      papers: papers.min(1),
      at: z.enum(['window', 'agency']),
      signed: signed.optional(),
      seen,
    }),
  }),
  recallSheet: route({ ...act('/recall', '撤回移交'), body: z.object({ sheet, note: words, seen }) }),
  returnPapers: route({
    ...act('/return', '登记部门退还窗口'),
    body: z.object({ papers, result: z.boolean().default(false), seen }),
  }),
  recordPause: route({
    ...act('/pause', '代录部门暂停计时'),
    body: z.union([
      z.object({ on: askedDay, kind: z.literal('correction'), asks: z.array(askDraft).max(100), seen }),
      z.object({
        on: askedDay,
        kind: z.enum(['special', 'external']),
        reason: z.string().max(64),
        note: z.string().max(500).optional(),
        until: askedDay.optional(),
        seen,
      }),
    ]),
  }),
  recordResume: route({ ...act('/resume', '代录部门恢复办理'), body: z.object({ on: askedDay, seen }) }),
  recordReturn: route({
    ...act('/back', '代录部门退回窗口'),
    body: z.object({ on: askedDay, reason: z.string().max(64), note: z.string().max(500), seen }),
  }),
  recordResult: route({
    ...act('/result', '代录部门办理结果'),
    body: z.intersection(
      z.object({ on: askedDay, number: z.string().max(60).optional(), seen }),
      z.union([
        z.object({ outcome: z.literal('granted'), result: answers, note: z.string().max(500).optional() }),
        z.object({
          outcome: z.enum(['denied', 'terminated']),
          reason: z.string().max(64),
          note: z.string().max(500),
        }),
      ]),
    ),
  }),
} as const;
