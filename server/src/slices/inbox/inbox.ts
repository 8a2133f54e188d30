import { departmentRoutes } from '@yimen/contract/routes/department.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import { lookUpOnRecord } from '../../identity/look-up-on-record.ts';
import type { Platform } from '../../store/platform.ts';
import { findInInbox } from './find-in-inbox.ts';
import { listInbox } from './list-inbox.ts';
import { nextInInbox } from './next-in-inbox.ts';
import { takeUpRow } from './take-up-row.ts';

/** A department's inbox (R3.3): its list, what comes next after an item, looking one up, and taking rows up. */
export function openInbox(app: FastifyInstance, platform: Platform): void {
  serve(app, departmentRoutes.listInbox, ({ person, query: { after, ...choice } }) =>
    listInbox(platform, person, choice, after),
  );
  serve(app, departmentRoutes.nextInInbox, ({ person, query: { application, code, ...choice } }) =>
    nextInInbox(platform, person, choice, { application, code }),
  );
  serve(app, departmentRoutes.findInInbox, lookUpOnRecord(app, platform, findInInbox));
  serve(app, departmentRoutes.claimRow, asked => takeUpRow(platform, asked, 'claim'));
  serve(app, departmentRoutes.receiveRow, asked => takeUpRow(platform, asked, 'receive'));
}
