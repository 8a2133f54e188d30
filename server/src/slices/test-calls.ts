import { randomUUID } from 'node:crypto';
import { type routes as contract, routes } from '@yimen/contract/routes.ts';
import { allInHand } from '@yimen/demo/in-hand.ts';
import { materialsOfEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Command, ItemCommand } from '@yimen/domain/application/command.ts';
import { results } from '../store/test-platform.ts';
import { annexCalls, annexStory } from './test-annex-calls.ts';
import { annexExportCalls } from './test-annex-export-calls.ts';
import { archiveCalls } from './test-archive-calls.ts';
import { assessmentCalls } from './test-assessment-calls.ts';
import { boardCalls } from './test-board-calls.ts';
import { deliveryCalls } from './test-delivery-calls.ts';
import { documentCalls } from './test-document-calls.ts';
import { experienceCalls } from './test-experience-calls.ts';
import { fileCalls } from './test-file-calls.ts';
import { guideCalls } from './test-guide-calls.ts';
import { identityCalls } from './test-identity-calls.ts';
import type { Member, Office, Soldier } from './test-office.ts';
import { oversightCalls } from './test-oversight-calls.ts';
import { paperCalls, paperPlace } from './test-paper-calls.ts';
import { printCalls } from './test-print-calls.ts';
import { ratingCalls } from './test-rating-calls.ts';
import { reuseCalls } from './test-reuse-calls.ts';
import { thresholdsCalls } from './test-thresholds-calls.ts';

export type RouteName = keyof typeof contract;
/** Who signs in for the tests; `other…` are of the next county, and the next soldier. */
export type Cast = {
  citizen: Soldier;
  otherCitizen: Soldier;
  clerk: Member;
  handler: Member;
  lead: Member;
  /** Of the province: sets what holds for all of it. */
  province: Member;
  /** Of the city above. */
  supervisor: Member;
  administrator: Member;
  /** Of a county where the league is on paper (R3.4). */
  paperClerk: Member;
  paperHandler: Member;
};
export type Call = { url: string; body?: object; headers?: Record<string, string> };
/** A call that its person may make, on something that stands ready for it. */
export type SoundCall = { as: keyof Cast | 'stranger'; make: () => Promise<Call> | Call };

export async function castOf(office: Office): Promise<Cast> {
  const { name, idNumber, phone } = allElevenSoldier;
  return {
    citizen: await office.soldier({ name, idNumber, phone }),
    otherCitizen: await office.soldier({
      name: '江海平',
      idNumber: '44999920040315001X',
      phone: '19900008888',
    }),
    clerk: await office.member('t-clerk', '440781-window', 'clerk'),
    handler: await office.member('t-forces', '440781-armed-forces', 'handler'),
    lead: await office.member('t-lead', '440781-veterans', 'lead'),
    province: await office.member('t-province', '440000-veterans', 'supervisor'),
    supervisor: await office.member('t-city', '440700-veterans', 'supervisor'),
    administrator: await office.member('t-admin', '440700-veterans', 'administrator'),
    paperClerk: await office.member('t-paper-window', `${paperPlace}-window`, 'clerk'),
    paperHandler: await office.member('t-paper-league', `${paperPlace}-youth-league`, 'handler'),
  };
}

/** One sound call for every route of the contract: what does not compile here is a route without one. */
export function soundCalls(office: Office, cast: Cast): Record<RouteName, SoundCall> {
  const { clerk, handler } = cast;
  const own = async (state: 'draft' | 'submitted') => {
    await endOwn(office, cast.citizen.id);
    return office[state](cast.citizen.id);
  };
  const item = async (...before: ItemActs) => {
    const id = await office.accepted(clerk.person);
    for (const each of before)
      await office.act(handler.person, id, { item: '07', seen: null, ...each } as Command);
    return `${id}/07`;
  };
  const returned = { type: 'returnToWindow', reason: 'not-our-item', note: '不属于本部门。' };
  const check = { type: 'recordCheck', check: 'enlistment', outcome: 'consistent' };
  const granted = { type: 'conclude', outcome: 'granted', result: results['07'] };
  /** The revision a person has just seen, of the application or of one item. */
  const seenNow = async (place: string) => {
    const [id, code] = place.split('/');
    const { rows } = await office.platform.pool.query(
      `select coalesce(state -> 'items' -> $2 -> 'revision', state -> 'revision') as seen from application where id = $1`,
      [id, code ?? ''],
    );
    return rows[0].seen as number;
  };
  const window = (path: string, body?: object) => async () => {
    const id = await office.submitted();
    return call(`/api/window/applications/${id}${path}`, body && { ...body, seen: await seenNow(id) });
  };
  const department =
    (path: string, body: object | undefined, ...before: ItemActs) =>
    async () => {
      const place = await item(...before);
      return call(`/api/department/items/${place}${path}`, body && { ...body, seen: await seenNow(place) });
    };
  const fromRow = (path: string) => async () => {
    const place = await item();
    return call(`/api/department/inbox/${place}${path}`, { seen: await seenNow(place) });
  };
  const atWindow =
    (path: string, body: object, ...before: ItemActs) =>
    async () => {
      const place = await item(...before);
      return call(`/api/window/applications/${place.replace('/', '/items/')}${path}`, {
        ...body,
        seen: await seenNow(place),
      });
    };
  const lead = (path: string, body?: object) => async () =>
    call(`/api/lead/applications/${await office.accepted(clerk.person)}${path}`, body);
  const citizen = (path: string, state: 'draft' | 'submitted', body?: object) => async () =>
    call(`/api/applications/${await own(state)}${path}`, body);
  const draft = {
    settlement: '440781',
    answers: allElevenSoldier.answers,
    unticked: [],
    declared: { M02: 'bring' },
  };
  const mark = { material: 'M02', found: 'seen', copies: 1 };
  const ask = {
    target: { kind: 'field', field: 'residenceAddress' },
    reason: 'mismatch',
    note: '请核对门牌号。',
  };
  const visit = { place: '台山市综合窗口', why: '补交材料', items: ['07'] };
  const visited = (who: Member, url: (id: string) => string) => async () => {
    const id = await office.accepted(clerk.person);
    const { state } = await office.act(who.person, id, { type: 'recordVisit', ...visit });
    return call(url(id), { visit: state.visits.length, why: '登记错了人。' });
  };
  const unmask = { reason: '核对姓名' };

  return {
    health: { as: 'stranger', make: () => call('/healthz') },
    listDivisions: { as: 'stranger', make: () => call('/api/divisions') },
    ...experienceCalls(office, cast),
    ...guideCalls(),
    showService: { as: 'stranger', make: () => call('/api/service?settlement=440781') },
    ...identityCalls(),
    showDemoOutbox: { as: 'stranger', make: () => call('/api/demo/outbox') },
    showDemoAccounts: { as: 'stranger', make: () => call('/api/demo/accounts') },

    listOwn: { as: 'citizen', make: () => call('/api/applications') },
    showOwn: { as: 'citizen', make: citizen('', 'draft') },
    startApplication: {
      as: 'citizen',
      make: async () => {
        await endOwn(office, cast.citizen.id);
        return call('/api/applications', draft);
      },
    },
    saveDraft: {
      as: 'citizen',
      make: async () => {
        const id = await own('draft');
        return call(`/api/applications/${id}/draft`, { ...draft, seen: await seenNow(id) });
      },
    },
    submitApplication: { as: 'citizen', make: citizen('/submit', 'draft', { consent: 1 }) },
    discardDraft: { as: 'citizen', make: citizen('/discard', 'draft') },
    answerCorrection: {
      as: 'citizen',
      make: async () => {
        const id = await own('submitted');
        await office.act(clerk.person, id, { type: 'requestCorrection', asks: [ask] } as Command);
        return call(`/api/applications/${id}/correction`, {
          answers: { residenceAddress: '台城街道演示路9号' },
          declared: {},
        });
      },
    },
    withdrawItem: { as: 'citizen', make: citizen('/withdraw-item', 'submitted', { item: '11' }) },
    withdrawApplication: { as: 'citizen', make: citizen('/withdraw', 'submitted') },

    listQueue: { as: 'clerk', make: () => call('/api/window/queue?show=waiting') },
    findApplications: { as: 'clerk', make: () => call('/api/window/search', { text: '19900000001' }) },
    lookUpApplicant: {
      as: 'clerk',
      make: () => call('/api/window/applicants', { idNumber: allElevenSoldier.idNumber }),
    },
    showForWindow: { as: 'clerk', make: window('') },
    registerWalkIn: {
      as: 'clerk',
      make: async () => {
        await endOwn(office, cast.citizen.id);
        return call('/api/window/applications', {
          ...draft,
          marks: [mark],
          place: '台山市综合窗口',
          decision: { next: 'hold' },
        });
      },
    },
    checkMaterials: { as: 'clerk', make: window('/materials', { marks: [mark] }) },
    requestCorrection: { as: 'clerk', make: window('/correction-notice', { asks: [ask], marks: [mark] }) },
    amendApplication: {
      as: 'clerk',
      make: window('/amend', { answers: { residenceAddress: '演示路8号' }, marks: [mark] }),
    },
    refuseApplication: {
      as: 'clerk',
      make: window('/refuse', { reason: 'duplicate', note: '已有一件。', marks: [mark] }),
    },
    acceptApplication: {
      as: 'clerk',
      make: window('/accept', {
        marks: allInHand(materialsOfEleven),
        declined: [{ item: '10', reason: 'duplicate', note: '此前办过。' }],
      }),
    },
    redispatchItem: { as: 'clerk', make: atWindow('/redispatch', { note: '已重新核对。' }, returned) },
    deliverAtWindow: { as: 'clerk', make: atWindow('/deliver', { way: 'pickup' }, check, granted) },
    withdrawItemForApplicant: {
      as: 'clerk',
      make: window('/withdraw-item', { item: '11', note: '本人到窗口提出。' }),
    },
    withdrawForApplicant: { as: 'clerk', make: window('/withdraw', {}) },
    recordVisitAtWindow: { as: 'clerk', make: window('/visits', visit) },
    strikeVisitAtWindow: {
      as: 'clerk',
      make: visited(clerk, id => `/api/window/applications/${id}/visits/strike`),
    },
    unmaskForWindow: {
      as: 'clerk',
      make: async () =>
        call(`/api/window/applications/${await office.accepted(clerk.person)}/unmask`, unmask),
    },

    nextInInbox: {
      as: 'handler',
      make: () => call(`/api/department/next?show=open&application=${randomUUID()}&code=07`),
    },
    findInInbox: { as: 'handler', make: () => call('/api/department/search', { text: '19900000001' }) },
    listAccess: { as: 'lead', make: () => call('/api/access-log?show=unmasked') },
    listInbox: { as: 'handler', make: () => call('/api/department/inbox?show=open') },
    claimRow: { as: 'handler', make: fromRow('/claim') },
    receiveRow: { as: 'handler', make: fromRow('/receive') },
    showItem: { as: 'handler', make: department('', undefined) },
    claimItem: { as: 'handler', make: department('/claim', {}) },
    releaseItem: { as: 'handler', make: department('/release', {}, { type: 'claim' }) },
    receiveItem: { as: 'handler', make: department('/receive', {}) },
    resumeItem: {
      as: 'handler',
      make: department(
        '/resume',
        {},
        { type: 'receive' },
        { type: 'pause', kind: 'external', reason: 'system-failure' },
      ),
    },
    pauseItem: {
      as: 'handler',
      make: department(
        '/pause',
        { kind: 'external', reason: 'system-failure', note: '专网中断。' },
        { type: 'receive' },
      ),
    },
    returnItem: {
      as: 'handler',
      make: department('/return', { reason: 'not-our-item', note: '不属于本部门。' }),
    },
    checkItem: {
      as: 'handler',
      make: department('/check', { check: 'enlistment', outcome: 'consistent', note: '相符。' }),
    },
    concludeItem: {
      as: 'handler',
      make: department('/conclude', { outcome: 'granted', result: results['07'], note: '已登记。' }, check),
    },
    deliverItem: {
      as: 'handler',
      make: department('/deliver', { way: 'electronic' }, check, granted),
    },
    visitForItem: { as: 'handler', make: department('/visit', { place: '台山市人武部', why: '体检' }) },
    strikeVisitForItem: {
      as: 'handler',
      make: visited(handler, id => `/api/department/items/${id}/07/visit/strike`),
    },
    unmaskItem: { as: 'handler', make: department('/unmask', unmask) },

    listCases: { as: 'lead', make: () => call('/api/lead/applications?show=all') },
    findCases: { as: 'lead', make: () => call('/api/lead/search', { text: '19900000001' }) },
    showCase: { as: 'lead', make: lead('') },
    recordVisitByLead: { as: 'lead', make: lead('/visits', visit) },
    ...assessmentCalls(office),
    ...thresholdsCalls(office),
    ...paperCalls(office, { clerk: cast.paperClerk }),
    ...deliveryCalls(office, { own, by: clerk.person, seenNow }),
    ...documentCalls(office, { own, item, by: clerk.person }),
    ...archiveCalls(office, cast),
    ...printCalls(office, clerk),
    ...ratingCalls(office, cast, () => own('submitted')),
    ...oversightCalls(office, cast),
    ...boardCalls(),
    ...annexExportCalls(annexStory(office, cast)),
    ...annexCalls(office, cast),
    ...fileCalls(office, { own, citizen: cast.citizen, by: clerk.person }),
    ...reuseCalls(office, { own, citizen: cast.citizen, by: clerk.person }),
    strikeVisitByLead: {
      as: 'lead',
      make: visited(handler, id => `/api/lead/applications/${id}/visits/strike`),
    },
    unmaskCase: { as: 'lead', make: lead('/unmask', unmask) },
  };
}

export type ItemActs = readonly (Partial<ItemCommand> | Record<string, unknown>)[];

function call(url: string, body?: object): Call {
  return body === undefined ? { url } : { url, body };
}

/** A soldier has one application at a time: what he has now ends, so that the next may begin. */
async function endOwn(office: Office, applicant: string): Promise<void> {
  const { rows } = await office.platform.pool.query<{ id: string; status: string }>(
    `select id, status from application where applicant = $1 and status in ('draft', 'submitted', 'correcting', 'accepted')`,
    [applicant],
  );
  for (const { id, status } of rows)
    await office.act({ kind: 'citizen', id: applicant }, id, {
      type: status === 'draft' ? 'discard' : 'withdraw',
    });
}

/** Every route by name, with its method, audience and whether it writes. */
export const routeList = Object.entries(routes).map(([name, route]) => ({ name: name as RouteName, route }));
