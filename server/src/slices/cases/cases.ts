import { leadRoutes } from '@yimen/contract/routes/lead.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { lookUpOnRecord } from '../../identity/look-up-on-record.ts';
import type { Platform } from '../../store/platform.ts';
import { findCases } from './find-cases.ts';
import { listCases } from './list-cases.ts';

/** 办件总览 (R6.1): the list, and finding one of its cases. */
export function openCases(app: FastifyInstance, platform: Platform): void {
  serve(app, leadRoutes.listCases, ({ person, query: { show, division, after } }) =>
    listCases(platform, person, show, division, after),
  );
  serve(app, leadRoutes.findCases, lookUpOnRecord(app, platform, findCases));
}
