import type { SoundCall } from './test-calls.ts';
import type { Office } from './test-office.ts';

const values = { notice: 50, warning: 80, warningDays: 1, redDays: 3, answerDays: 2 };

/** A sound call for each route of the thresholds (R6.2). */
export function thresholdsCalls({ platform }: Office) {
  return {
    readThresholds: { as: 'handler', make: () => ({ url: '/api/oversight/thresholds' }) },
    previewThresholds: {
      as: 'province',
      make: () => ({
        url: `/api/oversight/thresholds/preview?${Object.entries(values)
          .map(pair => pair.join('='))
          .join('&')}`,
      }),
    },
    setThresholds: {
      as: 'province',
      make: async () => {
        await platform.learnThresholds();
        const body = {
          ...values,
          after: platform.thresholds().number,
          from: platform.today(),
          because: '省厅 2026 年第 12 次工作会议',
        };
        return { url: '/api/oversight/thresholds', body };
      },
    },
  } as const satisfies Record<string, SoundCall>;
}
