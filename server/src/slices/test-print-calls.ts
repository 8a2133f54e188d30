import type { Call, SoundCall } from './test-calls.ts';
import type { Member, Office } from './test-office.ts';

/** Every paper that was not printed yet, whenever it was issued. */
const choice = { kind: 'application-form', from: '2026-01-01', to: '2099-12-31', unprinted: true };

/** One sound call for every route that prints papers many at once; for tests only. */
export function printCalls(office: Office, clerk: Member) {
  const ask = async (url: string, payload: object) =>
    (await office.ask(clerk.browser, { method: 'POST', url, payload })).body;
  const begun = async (): Promise<string> => {
    await office.submitted();
    return (await ask('/api/prints', choice)).id;
  };
  const ready = async () => {
    const run = await begun();
    await ask(`/api/prints/${run}/next`, { goOn: false });
    return run;
  };
  const as = (make: () => Promise<Call> | Call): SoundCall => ({ as: 'clerk', make });
  return {
    listPrintable: as(() => ({ url: '/api/prints?from=2026-01-01&to=2099-12-31&unprinted=1' })),
    beginPrint: as(async () => {
      await office.submitted();
      return { url: '/api/prints', body: choice };
    }),
    printNext: as(async () => ({ url: `/api/prints/${await begun()}/next`, body: { goOn: false } })),
    stopPrint: as(async () => ({ url: `/api/prints/${await begun()}/stop` })),
    openPrint: as(async () => ({ url: `/api/prints/${await ready()}/pdf` })),
  };
}
