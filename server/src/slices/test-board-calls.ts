import type { SoundCall } from './test-calls.ts';

/** One sound call for every route of the board; for tests only. */
export function boardCalls() {
  return {
    showBoard: { as: 'lead', make: () => ({ url: '/api/board?weeks=12' }) },
    listLateOffices: { as: 'lead', make: () => ({ url: '/api/board/offices' }) },
    exportBoard: { as: 'lead', make: () => ({ url: '/api/board/tables.xlsx' }) },
    exportLateOffices: { as: 'lead', make: () => ({ url: '/api/board/offices.xlsx' }) },
    listBehind: { as: 'lead', make: () => ({ url: '/api/board/list?figure=open' }) },
    exportBehind: { as: 'lead', make: () => ({ url: '/api/board/list.xlsx?figure=submitted&weeks=52' }) },
  } satisfies Record<string, SoundCall>;
}
