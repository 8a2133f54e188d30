import { soldierStatusWords } from '@yimen/domain/application/words.ts';
import { answerByShown } from '@yimen/domain/view/answer-by-shown.ts';
import { summary } from '@yimen/domain/view/summary.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

/** Everything this soldier has begun or handed in, newest first; drafts he threw away are gone. */
export async function listOwn(platform: Platform, citizen: string) {
  const { directory, calendar } = platform;
  const today = platform.today();
  const rows = await platform.db
    .selectFrom('application')
    .select('state')
    .where('applicant', '=', citizen)
    .where('status', '<>', 'discarded')
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute();
  return {
    applications: rows.map(({ state: application }) => {
      const service = pinnedService(application);
      return {
        ...summary({ application, service, directory }, soldierStatusWords),
        answerBy: answerByShown({ application, service, calendar, today }),
      };
    }),
  };
}
