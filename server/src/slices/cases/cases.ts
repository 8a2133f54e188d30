import { leadRoutes } from '@yimen/contract/routes/lead.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import type { Platform } from '../../store/platform.ts';
import { listCases } from './list-cases.ts';

export function openCases(app: FastifyInstance, platform: Platform): void {
  serve(app, leadRoutes.listCases, ({ person, query: { show, division, after } }) =>
    listCases(platform, person, show, division, after),
  );
}
