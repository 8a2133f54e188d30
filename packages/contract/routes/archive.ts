import { endings } from '@yimen/domain/application/ending.ts';
import { retentions } from '@yimen/domain/service/retention.ts';
import { z } from 'zod';
import { route, xlsx } from '../route.ts';
import { askedDay } from '../views/parts.ts';
import { leadView, windowView } from '../views/views.ts';

const params = z.object({ id: z.uuid() });
const period = z.object({ from: askedDay, to: askedDay });

/** How a batch stands: how many of it are done in which way, and what could not be archived, with the sentence. */
const progress = z.object({
  batch: z.string(),
  total: z.number().int(),
  archived: z.number().int(),
  left: z.number().int(),
  cancelled: z.boolean(),
  refused: z.array(z.object({ number: z.string(), words: z.string() })),
});

const archiveLine = z.object({
  id: z.string(),
  archiveNumber: z.string(),
  number: z.string(),
  /** Masked. */
  applicant: z.string(),
  settlement: z.string(),
  /** 已办结, 不予受理 or 已撤回. */
  ending: z.string(),
  year: z.number().int(),
  retention: z.string(),
  keepUntil: z.string().nullable(),
  /** Its term is over: somebody has to appraise it. */
  due: z.boolean(),
  archivedOn: z.string(),
  parts: z.number().int(),
  bytes: z.number().int(),
});

/** 归档: the archive of the lead's places, its packages, what still waits, and the lists that go to the archive. */
export const archiveRoutes = {
  listArchive: route({
    method: 'GET',
    path: '/api/lead/archive',
    summary: '已归档办件',
    audience: 'staff',
    query: z.object({
      year: z.coerce.number().int().min(2020).max(2200).optional(),
      retention: z.enum(retentions).optional(),
      ending: z.enum(endings).optional(),
      due: z.literal('1').optional(),
      after: z.string().max(200).optional(),
    }),
    response: z.object({
      lines: z.array(archiveLine),
      next: z.string().nullable(),
      years: z.array(z.number().int()),
      counts: z.object({ archived: z.number(), waiting: z.number(), due: z.number() }),
    }),
  }),
  listToArchive: route({
    method: 'GET',
    path: '/api/lead/archive/waiting',
    summary: '已结束、待归档的办件，和还不能归档的原因',
    audience: 'staff',
    response: z.object({
      lines: z.array(
        z.object({
          id: z.string(),
          number: z.string(),
          applicant: z.string(),
          settlement: z.string(),
          statusText: z.string(),
          endedOn: z.string(),
          /** The day the platform archives it by itself. */
          itselfOn: z.string(),
          obstacles: z.array(z.string()),
        }),
      ),
    }),
  }),
  archiveCase: route({
    method: 'POST',
    path: '/api/lead/applications/:id/archive',
    summary: '归档一件办件',
    audience: 'staff',
    params,
    response: leadView,
  }),
  archiveAtWindow: route({
    method: 'POST',
    path: '/api/window/applications/:id/archive',
    summary: '窗口归档一件办件',
    audience: 'staff',
    params,
    response: windowView,
  }),
  downloadPackage: route({
    method: 'GET',
    path: '/api/lead/archive/:id/package',
    summary: '下载归档信息包（ZIP，留痕）',
    audience: 'staff',
    params,
    produces: 'application/zip',
    response: z.string(),
  }),
  startBatch: route({
    method: 'POST',
    path: '/api/lead/archive/batches',
    summary: '把可以归档的办件全部归档',
    audience: 'staff',
    response: progress,
  }),
  showBatch: route({
    method: 'GET',
    path: '/api/lead/archive/batches/:batch',
    summary: '批量归档的进度',
    audience: 'staff',
    params: z.object({ batch: z.uuid() }),
    response: progress,
  }),
  cancelBatch: route({
    method: 'POST',
    path: '/api/lead/archive/batches/:batch/cancel',
    summary: '停止批量归档，已经归档的不受影响',
    audience: 'staff',
    params: z.object({ batch: z.uuid() }),
    response: progress,
  }),
  handOverExcel: route({
    method: 'GET',
    path: '/api/lead/archive/hand-over.xlsx',
    summary: '移交清单（Excel，留痕）',
    audience: 'staff',
    query: period,
    produces: xlsx,
    response: z.string(),
  }),
  handOverPdf: route({
    method: 'GET',
    path: '/api/lead/archive/hand-over.pdf',
    summary: '移交清单（PDF，留痕）',
    audience: 'staff',
    query: period,
    produces: 'application/pdf',
    response: z.string(),
  }),
} as const;
