import { annexForm, annexInForce } from '@yimen/catalogue/annex/form.ts';
import { type AnnexWish, actOnSheet } from '../annex/act-on-sheet.ts';
import { openRound } from '../annex/open-round.ts';
import { sheetsOf } from '../annex/round.ts';
import { templateFor } from '../annex/template.ts';
import { shift } from '../annex/test-slow-count.ts';
import type { Call, Cast, SoundCall } from './test-calls.ts';
import type { Member, Office } from './test-office.ts';
import { multipart } from './test-upload.ts';

/** No two rounds have the same name and days. */
let rounds = 0;
function titleOf(): string {
  rounds += 1;
  return `2026年第${rounds}次填报`;
}

const county = '440781';
const city = '440700';

/** A round of the annex and ways to bring its sheets where a test needs them; for tests only. */
export function annexStory(office: Office, { lead, supervisor, province }: Omit<Cast, 'citizen'>) {
  const { platform } = office;
  const opened = () => {
    const today = platform.today();
    const wanted = { title: titleOf(), from: shift(today, -700), to: today, due: today };
    return openRound(platform, province.person, wanted, null);
  };
  const does = (round: string, who: Member, ...wishes: AnnexWish[]) =>
    actOnSheet(platform, { person: who.person, name: { round, city }, wishes, key: null });
  const filled = async (round: string, who: Member, division: string) => {
    const enter = { type: 'enterCell', division, reason } as const;
    await does(round, who, ...typed.map(each => ({ ...enter, ...each }) as AnnexWish));
    await does(round, who, { type: 'submitRow', division });
  };
  const counties = sheetsOf(platform.directory).find(each => each.city === city)!.divisions;
  const signed: AnnexWish = { type: 'enterSignatories', head: '甲', filledBy: '乙', contact: '0750-1234567' };
  const sent = async () => {
    const round = await opened();
    for (const division of counties) {
      const own = await countyLead(office, division, lead);
      await filled(round, own, division);
      await does(round, supervisor, { type: 'mergeRow', division });
    }
    await does(round, supervisor, signed, { type: 'sendSheet' });
    return round;
  };
  return { opened, does, filled, sent, counties, signed };
}

/** All that a county types where the platform knows of no case, and why, where it knows of some. */
export const typed = Object.entries({
  ...{ runs: 'yes', office: { code: 'veterans-bureau' }, system: { code: 'all' }, services: ['report'] },
  ...{ people: 7, copiesBefore: 16, visitsBefore: 9, daysBefore: 33 },
}).map(([cell, value]) => ({ cell, value }));
const reason = '含没有进系统的纸面办件';
export const typedBody = { cells: typed, reason };

/** Who fills the row of a county: the cast's lead in his own, elsewhere somebody who needs no browser. */
async function countyLead(_office: Office, division: string, lead: Member): Promise<Member> {
  if (division === county) return lead;
  const person = { ...lead.person, agency: `${division}-veterans`, division };
  return { ...lead, person };
}

/** Asking and posting as somebody, and the addresses of 台山's row and 江门's sheet; for tests only. */
export function annexDesk(office: Office) {
  type Who = { browser: Member['browser'] };
  return {
    get: ({ browser }: Who, url: string) => office.ask(browser, { method: 'GET', url }),
    post: ({ browser }: Who, url: string, payload: object = {}, key?: string) =>
      office.ask(browser, {
        ...{ method: 'POST', url, payload },
        ...(key !== undefined && { headers: { 'idempotency-key': key } }),
      }),
    row: (round: string, path = '') => `/api/annex/rounds/${round}/rows/${county}${path}`,
    sheet: (round: string, path = '') => `/api/annex/rounds/${round}/sheets/${city}${path}`,
    cellOf: (body: { cells: { cell: string }[] }, name: string) =>
      body.cells.find(({ cell }) => cell === name),
  };
}

/** One sound call for every route of the annex; for tests only. */
export function annexCalls(office: Office, cast: Cast) {
  const { opened, does, filled, sent, counties, signed } = annexStory(office, cast);
  const { lead, supervisor } = cast;
  const { row, sheet } = annexDesk(office);
  const as = (who: keyof Cast, make: () => Promise<Call> | Call): SoundCall => ({ as: who, make });
  const submitted = async () => {
    const round = await opened();
    await filled(round, lead, county);
    return round;
  };
  const ready = async () => {
    const round = await opened();
    for (const division of counties) {
      const own = await countyLead(office, division, lead);
      await filled(round, own, division);
      await does(round, supervisor, { type: 'mergeRow', division });
    }
    await does(round, supervisor, signed);
    return round;
  };
  const today = office.platform.today();
  return {
    listAnnexRounds: as('lead', () => ({ url: '/api/annex/rounds' })),
    openAnnexRound: as('province', () => ({
      url: '/api/annex/rounds',
      body: { title: titleOf(), from: '2026-01-01', to: today, due: today },
    })),
    showAnnexRound: as('province', async () => ({ url: `/api/annex/rounds/${await opened()}` })),
    urgeAnnex: as('province', async () => ({
      url: `/api/annex/rounds/${await opened()}/urge`,
      body: { words: '请于本周五前报送。' },
    })),
    moveAnnexDue: as('province', async () => ({
      url: `/api/annex/rounds/${await opened()}/due`,
      body: { due: shift(today, 10), reason: '国庆假期顺延。' },
    })),
    listAnnexHistory: as('lead', async () => ({
      url: `/api/annex/rounds/${await opened()}/history/${county}?of=row&before=2`,
    })),
    showAnnexSheet: as('supervisor', async () => ({ url: sheet(await opened()) })),
    enterAnnexProblems: as('supervisor', async () => ({
      url: sheet(await opened(), '/problems'),
      body: { problems: '个别部门还没有接入系统。' },
    })),
    enterAnnexSignatories: as('supervisor', async () => ({
      url: sheet(await opened(), '/signatories'),
      body: { head: '甲', filledBy: '乙', contact: '0750-1234567' },
    })),
    sendAnnexSheet: as('supervisor', async () => ({ url: sheet(await ready(), '/send') })),
    receiveAnnexSheet: as('province', async () => ({ url: sheet(await sent(), '/receive') })),
    correctAnnexSheet: as('province', async () => ({
      url: sheet(await sent(), '/correct'),
      body: { reason: '人数请核实。' },
    })),
    urgeAnnexSheet: as('province', async () => ({
      url: sheet(await opened(), '/urge'),
      body: { words: '请于本周五前报送。' },
    })),
    showAnnexRow: as('lead', async () => ({ url: row(await opened()) })),
    enterAnnexCells: as('lead', async () => ({
      url: row(await opened(), '/cells'),
      body: typedBody,
    })),
    submitAnnexRow: as('lead', async () => {
      const round = await submitted();
      await does(round, supervisor, { type: 'returnRow', division: county, reason: '办理前份数请核实。' });
      return { url: row(round, '/submit') };
    }),
    returnAnnexRow: as('supervisor', async () => ({
      url: row(await submitted(), '/return'),
      body: { reason: '办理前份数请核实。' },
    })),
    mergeAnnexRow: as('supervisor', async () => ({ url: row(await submitted(), '/merge') })),
    listAnnexCases: as('lead', async () => ({ url: row(await opened(), '/cases?figure=people') })),
    annexCasesExcel: as('lead', async () => ({ url: row(await opened(), '/cases.xlsx?figure=people') })),
    annexTemplate: as('lead', async () => ({ url: row(await opened(), '/template.xlsx') })),
    readAnnexFile: as('lead', async () => {
      const file = await templateFor(annexForm(annexInForce), '台山市', {});
      const { payload, headers } = multipart(file, '台山市.xlsx');
      return { url: row(await opened(), '/file'), body: payload, headers };
    }),
  };
}
