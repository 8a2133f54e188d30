import { assessmentRoutes } from '@yimen/contract/routes/assessment.ts';
import { measures } from '@yimen/domain/assessment/measure.ts';
import type { FastifyInstance } from 'fastify';
import { disposition } from '../../http/disposition.ts';
import { serve } from '../../http/door.ts';
import { exported } from '../../identity/exported.ts';
import type { Platform } from '../../store/platform.ts';
import { assessedScope } from './assessed-scope.ts';
import { fixAssessment } from './fix-assessment.ts';
import { listAssessed } from './list-assessed.ts';
import { listFixedAssessments } from './list-fixed.ts';
import { listTables } from './list-tables.ts';
import { previewSettings } from './preview-settings.ts';
import { readSettings } from './read-settings.ts';
import { setSettings } from './set-settings.ts';
import { sheetTables } from './sheet-tables.ts';
import { showAssessment } from './show-assessment.ts';

/** 考核 (R6.3, decision 0036): settings, the sheet, the list behind each figure, and what was fixed. */
export function openAssessment(app: FastifyInstance, platform: Platform): void {
  serve(app, assessmentRoutes.readAssessmentSettings, ({ person }) => readSettings(platform, person));
  serve(app, assessmentRoutes.previewAssessment, ({ person, body }) =>
    previewSettings(platform, person, body),
  );
  serve(app, assessmentRoutes.setAssessment, ({ person, body }) => setSettings(platform, person, body));
  serve(app, assessmentRoutes.showAssessment, ({ person, query }) => showAssessment(platform, person, query));
  serve(app, assessmentRoutes.exportAssessment, async ({ person, query, request, reply }) => {
    const { place, period } = assessedScope(platform, person, query);
    const subject = `考核表 ${place.name} ${period.code}`;
    const book = await exported(platform, { person, subject, ip: request.ip }, () =>
      sheetTables(platform, person, query),
    );
    const name = `考核表 ${place.name} ${period.code}.xlsx`;
    void reply.header('content-disposition', disposition('attachment', 'assessment.xlsx', name));
    return book;
  });
  serve(app, assessmentRoutes.listAssessed, ({ person, query }) => listAssessed(platform, person, query));
  serve(app, assessmentRoutes.exportAssessed, async ({ person, query, request, reply }) => {
    const { place, period } = assessedScope(platform, person, query);
    const less = query.without === undefined ? '' : ` 不计${measures[query.without].name}`;
    const subject = `考核清单 ${place.name} ${period.code} ${measures[query.measure].name}${less}`;
    const book = await exported(platform, { person, subject, ip: request.ip }, () =>
      listTables(platform, person, query),
    );
    const name = `${measures[query.measure].name} ${place.name} ${period.code}.xlsx`;
    void reply.header('content-disposition', disposition('attachment', 'assessed.xlsx', name));
    return book;
  });
  serve(app, assessmentRoutes.listFixedAssessments, ({ person }) => listFixedAssessments(platform, person));
  serve(app, assessmentRoutes.fixAssessment, ({ person, body }) => fixAssessment(platform, person, body));
}
