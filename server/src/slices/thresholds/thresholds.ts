import { thresholdsRoutes } from '@yimen/contract/routes/thresholds.ts';
import type { FastifyInstance } from 'fastify';
import { serve } from '../../http/door.ts';
import type { Platform } from '../../store/platform.ts';
import { previewThresholds } from './preview-thresholds.ts';
import { readThresholds } from './read-thresholds.ts';
import { setThresholds } from './set-thresholds.ts';

/** 监督预警规则 (R6.2, decision 0028): read by every member of staff, set by the province. */
export function openThresholds(app: FastifyInstance, platform: Platform): void {
  serve(app, thresholdsRoutes.readThresholds, ({ person }) => readThresholds(platform, person));
  serve(app, thresholdsRoutes.previewThresholds, ({ person, query }) =>
    previewThresholds(platform, person, query),
  );
  serve(app, thresholdsRoutes.setThresholds, ({ person, body }) => setThresholds(platform, person, body));
}
