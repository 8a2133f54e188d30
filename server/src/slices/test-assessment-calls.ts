import { proposedIndicators } from '@yimen/catalogue/oversight/assessment.ts';
import { listFixed } from '../store/assessment/fixed-sheets.ts';
import { listSettings } from '../store/assessment/settings.ts';
import { countBoard } from '../store/board/count-board.ts';
import type { SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

/** A sound call for each route of the assessment (R6.3). */
export function assessmentCalls({ platform }: Office) {
  const indicators = proposedIndicators;
  const at = '/api/assessment';
  return {
    readAssessmentSettings: { as: 'lead', make: () => ({ url: `${at}/settings` }) },
    previewAssessment: {
      as: 'province',
      make: () => ({ url: `${at}/settings/preview`, body: { indicators } }),
    },
    setAssessment: {
      as: 'province',
      make: async () => {
        const after = (await listSettings(platform.db))[0]!.number;
        return { url: `${at}/settings`, body: { after, indicators, because: '省双拥办第 3 次会议' } };
      },
    },
    showAssessment: { as: 'lead', make: () => ({ url: `${at}/sheet?period=2026` }) },
    exportAssessment: { as: 'lead', make: () => ({ url: `${at}/sheet.xlsx?period=2026` }) },
    listAssessed: { as: 'lead', make: () => ({ url: `${at}/list?period=2026&measure=submitted` }) },
    exportAssessed: { as: 'lead', make: () => ({ url: `${at}/list.xlsx?period=2026&measure=submitted` }) },
    listFixedAssessments: { as: 'lead', make: () => ({ url: `${at}/fixed` }) },
    fixAssessment: {
      as: 'province',
      make: async () => {
        await countBoard(platform);
        const [newest] = await listFixed(platform.db, '440000', '2025');
        const body = { period: '2025', settings: 1, after: newest?.version ?? 0, because: '年度考核定稿' };
        return { url: `${at}/fixed`, body };
      },
    },
  } as const satisfies Record<string, SoundCall>;
}
