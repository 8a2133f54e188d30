import { departmentRoutes } from '@yimen/contract/routes/department.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import type { Platform } from '../../store/platform.ts';
import { listInbox } from './list-inbox.ts';

export function openInbox(app: FastifyInstance, platform: Platform): void {
  serve(app, departmentRoutes.listInbox, ({ person, query: { show, item, after } }) =>
    listInbox(platform, person, show, item, after),
  );
}
