import type { Person } from '@yimen/domain/access/person.ts';
import { addDays } from '@yimen/domain/plain/date.ts';
import { openRound } from '@yimen/server/annex/open-round.ts';
import type { Platform } from '@yimen/server/store/platform.ts';

const province: Person = {
  ...{ kind: 'staff', id: '00000000-0000-4000-8000-000000000044', name: '测试员' },
  ...{ agency: '440000-veterans', division: '440000', roles: ['supervisor'] },
};

/** The annex's round over the last year that the bench asks a row of; opened once by the province, as any round is. */
export async function annexRound(platform: Platform): Promise<string> {
  const { rows } = await platform.pool.query<{ round: string }>('select round from annex_round limit 1');
  const today = platform.today();
  const wanted = { title: '一年情况表', from: addDays(today, -365), to: today, due: addDays(today, 30) };
  return rows[0]?.round ?? openRound(platform, province, wanted, null);
}
