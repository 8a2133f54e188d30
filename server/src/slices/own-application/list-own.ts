import { soldierStatusWords } from '@yimen/domain/application/words.ts';
import { summary } from '@yimen/domain/view/summary.ts';
import { pinnedService } from '../../store/definitions.ts';
import type { Platform } from '../../store/platform.ts';

/** Everything this soldier has begun or handed in, newest first; drafts he threw away are gone. */
export async function listOwn(platform: Platform, citizen: string) {
  const { directory } = platform;
  const rows = await platform.db
    .selectFrom('application')
    .select('state')
    .where('applicant', '=', citizen)
    .where('status', '<>', 'discarded')
    .orderBy('started_at', 'desc')
    .limit(50)
    .execute();
  return {
    applications: rows.map(({ state }) =>
      summary({ application: state, service: pinnedService(state), directory }, soldierStatusWords),
    ),
  };
}
