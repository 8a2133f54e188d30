import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zhongshanSoldier } from '@yimen/demo/soldiers.ts';
import { findResultFile, resultFilesOf } from '@yimen/domain/application/result-file.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sweepFiles } from '../../files/in-doubt.ts';
import { pdf, phonePicture } from '../../files/intake/test-specimens.ts';
import type { Browser } from '../../identity/test-house.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { findApplication } from '../../store/find-application.ts';
import { results } from '../../store/test-platform.ts';
import { type Cast, castOf } from '../test-calls.ts';
import { type Member, type Office, openOffice } from '../test-office.ts';

/** Files of results (R4.2, decision 0026): an electronic certificate from the office that grants to the soldier, and to nobody it is not for. */
let office: Office;
let cast: Cast;
let police: Member;
let other: Browser;
let league: Browser;
let neighbour: Browser;
let lead: Browser;
let id: string;
let file: string;
beforeAll(async () => {
  office = await openOffice();
  cast = await castOf(office);
  police = await office.member('r-police', '440781-police', 'handler');
  other = (await office.member('r-police-two', '440781-police', 'handler')).browser;
  league = (await office.member('r-league', '440781-youth-league', 'handler')).browser;
  neighbour = (await office.member('r-next', '440783-window', 'clerk')).browser;
  lead = (await office.member('r-lead', '440781-veterans', 'lead')).browser;
  id = await inHand(cast.citizen.id);
});
afterAll(() => office.close());

/** 02 of a new case, in the hands of the police. */
async function inHand(applicant?: string): Promise<string> {
  const made = await office.accepted(cast.clerk.person, applicant);
  const veterans = { ...police.person, id: 'r-veterans', agency: '440781-veterans' };
  const first = {
    type: 'conclude',
    outcome: 'granted',
    result: results['01']!,
    item: '01',
    seen: null,
  } as const;
  await office.act(veterans, made, first);
  await office.act(police.person, made, { type: 'receive', item: '02', seen: null });
  return made;
}
const stored = async (application = id) => (await findApplication(office.platform, application))!;
const upload = (browser: Browser, bytes: Buffer, application = id, item = '02') =>
  office.attach(browser, `/api/department/items/${application}/${item}/result-files`, bytes);
const conclude = async (tickets: string[], application = id, browser = police.browser) => {
  const seen = (await stored(application)).state.items['02']!.revision;
  const body = { outcome: 'granted', result: results['02'], files: tickets, seen };
  const url = `/api/department/items/${application}/02/conclude`;
  return office.ask(browser, { method: 'POST', url, payload: body });
};
const get = async (browser: Browser, url: string) =>
  (await office.ask(browser, { method: 'GET', url })).status;
const opened = async () => {
  const { rows } = await office.platform.pool.query<{ item: string | null }>(
    `select item from access_log where act = 'file-opened' and subject = $1 order by id`,
    [file],
  );
  return rows.map(row => row.item);
};

describe('an office adds the certificate to its result', () => {
  it('uploads it first, hostile until shown otherwise, and concludes with it; sealed, name and digest too (law 5)', async () => {
    const refused = await upload(police.browser, pdf({ catalog: '/OpenAction << /S /JavaScript >>' }));
    expect([refused.status, refused.body.about]).toEqual([422, ['pdf-script']]);
    const { status, body } = await upload(police.browser, await phonePicture());
    expect([status, body.name, body.format]).toEqual([200, '照片.jpg', 'jpeg']);
    expect(resultFilesOf((await stored()).state)).toEqual([]);
    const answer = await conclude([body.ticket]);
    expect(answer.body.item.resultFiles).toMatchObject([{ format: 'jpeg', pages: 1 }]);
    file = answer.body.item.resultFiles[0].id;
    const { state, events, box } = await stored();
    const fact = findResultFile(state, file)!;
    const sealed = readFileSync(join(office.files.folder, fact.address.slice(0, 2), fact.address));
    expect(sm3Hex(sealed)).toBe(fact.address);
    expect(sealed.includes(Buffer.from('ffd8ff', 'hex'))).toBe(false);
    expect(box!.contents[fact.sealed]).toEqual({
      name: '照片.jpg',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(JSON.stringify([events, state])).not.toContain('照片.jpg');
  });

  it('the soldier opens it from the item, and the window, the office and the lead; each time is on record', async () => {
    const item = (
      await office.ask(cast.citizen.browser, { method: 'GET', url: `/api/applications/${id}` })
    ).body.items.find((each: { code: string }) => each.code === '02');
    expect(item.resultFiles).toMatchObject([{ id: file, title: expect.stringMatching(/^02-.+-1\.jpg$/) }]);
    for (const [browser, url] of [
      [cast.citizen.browser, `/api/applications/${id}/files/${file}`],
      [cast.clerk.browser, `/api/window/applications/${id}/files/${file}`],
      [police.browser, `/api/department/items/${id}/02/files/${file}`],
      [lead, `/api/lead/applications/${id}/files/${file}`],
    ] as const)
      expect(await get(browser, url)).toBe(200);
    expect(await opened()).toEqual([null, null, '02', null]);
  });

  it('for another department, another place and a stranger soldier it is not there', async () => {
    const stranger = await office.soldier(zhongshanSoldier);
    for (const [browser, url] of [
      [league, `/api/department/items/${id}/04/files/${file}`],
      [league, `/api/department/items/${id}/02/files/${file}`],
      [neighbour, `/api/window/applications/${id}/files/${file}`],
      [stranger.browser, `/api/applications/${id}/files/${file}`],
      [cast.clerk.browser, `/api/lead/applications/${id}/files/${file}`],
    ] as const)
      expect(await get(browser, url)).toBe(404);
    expect(await opened()).toHaveLength(4);
  });

  it('the sweep leaves what a result refers to, and takes what was uploaded and never put to one', async () => {
    const mine = await inHand();
    const left = await upload(police.browser, pdf(), mine);
    expect(left.status).toBe(200);
    const { rows } = await office.platform.pool.query<{ address: string }>(
      'select address from file_in_doubt where application = $1',
      [mine],
    );
    const later = new Date(Date.now() + 2 * 24 * 60 * 60 * 1000).toISOString();
    await sweepFiles({ ...office.platform, now: () => later }, office.files);
    expect(await office.files.objects.find(rows[0]!.address)).toBeNull();
    expect(await get(cast.citizen.browser, `/api/applications/${id}/files/${file}`)).toBe(200);
  });
});

describe('a ticket counts where it was given', () => {
  it('only who may conclude the item is let upload to it', async () => {
    const mine = await inHand();
    const bytes = await phonePicture();
    expect((await upload(league, bytes, mine)).status).toBe(404);
    expect((await upload(cast.clerk.browser, bytes, mine)).status).toBe(404);
    const colleague = await upload(other, bytes, mine);
    expect([colleague.status, colleague.body.code]).toEqual([422, 'file-refused']);
    expect((await upload(police.browser, bytes, id)).body.code).toBe('file-refused');
  });

  it('of another case or made up it is refused, and nothing is concluded', async () => {
    const [mine, his] = [await inHand(), await inHand()];
    const { ticket } = (await upload(police.browser, pdf(), his)).body;
    for (const wrong of [ticket, 'AAAA', `${ticket.slice(0, -4)}AAAA`]) {
      const { status, body } = await conclude([wrong], mine);
      expect([status, body.code]).toEqual([422, 'file-refused']);
    }
    expect((await stored(mine)).state.items['02']!.stage.status).toBe('received');
    expect((await conclude([ticket], his)).status).toBe(200);
  });

  it('four are one too many', async () => {
    expect((await conclude(['a', 'b', 'c', 'd'], await inHand())).status).toBe(400);
  });
});
