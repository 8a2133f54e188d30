import { allInHand } from '@yimen/demo/in-hand.ts';
import { materialsOfEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { results } from '../store/test-platform.ts';
import { openSheet } from './hand-overs/open-sheet.ts';
import type { SoundCall } from './test-calls.ts';
import { upload } from './test-file-calls.ts';
import type { Member, Office } from './test-office.ts';

/** Where 04 goes on paper (R3.4), and to whom. */
export const paperPlace = '440785';
const league = `${paperPlace}-youth-league`;
export const leaguePapers = [{ material: 'M10', form: 'copy', count: 1 }] as const;

/** An application whose 04 goes on paper, as far along as a test needs it; for tests only. */
export function paperStages(office: Office, { clerk }: { clerk: Member }) {
  const on = (id: string, act: object) =>
    office.act(clerk.person, id, { item: '04', seen: null, ...act } as Command);
  const ready = async () => {
    const id = await office.submitted(undefined, { ...allElevenSoldier.answers, settlement: paperPlace });
    const marks = allInHand(materialsOfEleven).map(mark =>
      mark.material === 'M10' ? { ...mark, found: 'kept' as const, form: 'copy' as const } : mark,
    );
    await office.act(clerk.person, id, { type: 'accept', marks, declined: [] });
    return id;
  };
  const going = async () => {
    const id = await ready();
    const { sheet } = await openSheet(office.platform, clerk.person, { to: league, way: 'hand' });
    await on(id, { type: 'handOver', sheet, way: 'hand', papers: leaguePapers });
    return { id, sheet };
  };
  const signed = async (short: readonly object[] = []) => {
    const { id, sheet } = await going();
    await on(id, { type: 'signSheet', sheet, short, signed: { by: '陈签收', on: office.platform.today() } });
    return { id, sheet };
  };
  return { ready, going, signed, on };
}

/** One sound call for every route of the paper channel. */
export function paperCalls(office: Office, { clerk }: { clerk: Member }) {
  const { ready, going, signed, on } = paperStages(office, { clerk });
  const seen = async (id: string) => {
    const { rows } = await office.platform.pool.query(
      `select revision from item where application = $1 and code = '04'`,
      [id],
    );
    return rows[0].revision as number;
  };
  const at = async (id: string, path: string, body: object) => ({
    url: `/api/paper/applications/${id}/items/04/${path}`,
    body: { ...body, seen: await seen(id) },
    headers: { 'idempotency-key': crypto.randomUUID() },
  });
  const today = () => office.platform.today();
  const scanned = async () => {
    const { sheet } = await going();
    const kept = await office.ask(clerk.browser, {
      method: 'POST',
      ...(await upload(`/api/paper/sheets/${sheet}/scans`)),
    });
    return `/api/paper/sheets/${sheet}/scans/${kept.body.scans[0].scan}`;
  };
  const wait = { kind: 'external', reason: 'origin-reply-pending', note: '等待回复' } as const;
  const clerks = (make: SoundCall['make']) => ({ as: 'paperClerk', make }) as const;
  const handlers = (make: SoundCall['make']) => ({ as: 'paperHandler', make }) as const;
  return {
    listHandOvers: clerks(() => ({ url: '/api/paper/items' })),
    openSheet: clerks(() => ({
      url: '/api/paper/sheets',
      body: { to: league, way: 'ems', waybill: '1234567890123' },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })),
    listArriving: handlers(() => ({ url: '/api/paper/arriving' })),
    showSheet: handlers(async () => ({ url: `/api/paper/sheets/${(await going()).sheet}` })),
    printSheet: clerks(async () => ({ url: `/api/paper/sheets/${(await going()).sheet}/print` })),
    addSheetScan: clerks(async () => upload(`/api/paper/sheets/${(await going()).sheet}/scans`)),
    removeSheetScan: clerks(async () => ({
      url: `${await scanned()}/remove`,
      headers: { 'idempotency-key': crypto.randomUUID() },
    })),
    showSheetScan: handlers(async () => ({ url: await scanned() })),
    showPaperItem: clerks(async () => ({ url: `/api/paper/applications/${await ready()}/items/04` })),
    handOverItem: clerks(async () => {
      const { sheet } = await openSheet(office.platform, clerk.person, { to: league, way: 'hand' });
      return at(await ready(), 'hand-over', { sheet, papers: leaguePapers });
    }),
    signAtWindow: clerks(async () => {
      const { id, sheet } = await going();
      return at(id, 'sign', { sheet, short: leaguePapers, signed: { by: '陈签收', on: today() } });
    }),
    signAtDepartment: handlers(async () => {
      const { id, sheet } = await going();
      return at(id, 'receive', { sheet, short: [] });
    }),
    reportLost: clerks(async () => {
      const { id, sheet } = await going();
      return at(id, 'lost', { sheet, note: '邮路遗失' });
    }),
    reportFound: clerks(async () => {
      const { id, sheet } = await signed(leaguePapers);
      return at(id, 'found', { sheet, papers: leaguePapers, at: 'window' });
    }),
    recallSheet: clerks(async () => {
      const { id, sheet } = await going();
      return at(id, 'recall', { sheet, note: '勾错了人' });
    }),
    returnPapers: clerks(async () => at((await signed()).id, 'return', { papers: leaguePapers })),
    recordPause: clerks(async () => at((await signed()).id, 'pause', { on: today(), ...wait })),
    recordResume: clerks(async () => {
      const { id } = await signed();
      await on(id, { type: 'recordPause', on: today(), ...wait });
      return at(id, 'resume', { on: today() });
    }),
    recordReturn: clerks(async () =>
      at((await signed()).id, 'back', { on: today(), reason: 'not-our-item', note: '不归本单位办' }),
    ),
    showCustody: clerks(async () => ({ url: `/api/paper/applications/${await ready()}` })),
    giveBack: clerks(async () => ({
      url: `/api/paper/applications/${await ready()}/give-back`,
      body: { papers: leaguePapers },
      headers: { 'idempotency-key': crypto.randomUUID() },
    })),
    recordResult: clerks(async () =>
      at((await signed()).id, 'result', { on: today(), outcome: 'granted', result: results['04'] }),
    ),
  } satisfies Record<string, SoundCall>;
}
