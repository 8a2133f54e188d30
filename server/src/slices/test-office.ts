import { randomUUID } from 'node:crypto';
import { allInHand } from '@yimen/demo/in-hand.ts';
import { materialsOfEleven } from '@yimen/demo/registration.ts';
import { allElevenSoldier } from '@yimen/demo/soldiers.ts';
import type { Person, StaffRole } from '@yimen/domain/access/person.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import type { Answers } from '@yimen/domain/form/condition.ts';
import type { InjectOptions } from 'fastify';
import { byHand } from '../carrier/by-hand.ts';
import { serveWeb } from '../http/web-files.ts';
import { claimNumbers } from '../identity/claim-numbers.ts';
import { type Browser, openHouse } from '../identity/test-house.ts';
import { lastMessages } from '../sms/outbox.ts';
import { inTransaction } from '../store/in-transaction.ts';
import { acted } from '../store/test-platform.ts';
import { openSlices } from './open-slices.ts';
import { multipart, testFiles } from './test-upload.ts';

export type Office = Awaited<ReturnType<typeof openOffice>>;
export type Member = { person: Extract<Person, { kind: 'staff' }>; browser: Browser };
export type Soldier = { id: string; browser: Browser };
// biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came back
export type Came = { status: number; type: string; text: string; body: any };

/** The whole platform as it is served, with people who really sign in; for tests only. `connections`: no more than these to the database. */
export async function openOffice({ connections }: { connections?: number } = {}) {
  const house = await openHouse({ connections });
  const files = await testFiles();
  openSlices(house.app, house.platform, files, byHand);
  await serveWeb(house.app);
  let sent = 0;
  /** One request of this person, from an address of its own, so that limits do not answer instead. */
  const ask = async (browser: Browser, request: InjectOptions): Promise<Came> => {
    sent++;
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await house.app.inject({
      remoteAddress: `127.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`,
      ...request,
      headers: { 'sec-fetch-site': 'same-origin', cookie, ...request.headers },
    });
    const type = String(answer.headers['content-type'] ?? '');
    return {
      status: answer.statusCode,
      type,
      text: answer.body,
      body: type.includes('json') ? answer.json() : null,
    };
  };
  const member = async (username: string, agency: string, ...roles: StaffRole[]): Promise<Member> => {
    const id = await house.staff(username, agency, ...roles);
    const division = agency.split('-')[0]!;
    return {
      person: { kind: 'staff', id, name: '测试员', agency, division, roles },
      browser: await house.signIn(username),
    };
  };
  const soldier = async (who: { name: string; idNumber: string; phone: string }): Promise<Soldier> => {
    const browser = house.browser();
    const claim = { name: who.name, kind: 'id-number', number: who.idNumber, phone: who.phone };
    const { challenge } = (await browser.send('POST', '/api/citizen/code', claim)).body;
    const message = (await lastMessages(house.platform, 100)).find(
      ({ phone, text }) => phone === who.phone && text.includes('验证码'),
    );
    const code = /\d{6}/.exec(message?.text ?? '')![0];
    const { body } = await browser.send('POST', '/api/citizen/session', { challenge, code });
    return { id: body.id, browser };
  };
  const act = (person: Person, id: string, command: Command) => acted(house.platform, person, id, command);
  /** As the door does with a submission: his numbers become his own. */
  const own = (citizen: string) =>
    inTransaction(house.platform.pool, connection => claimNumbers(house.platform, connection, citizen, null));
  /** A file given by this person for a material; answers what came back, and the id the file got. */
  const attach = async (browser: Browser, address: string, bytes: Buffer, headers = {}) => {
    const sent = multipart(bytes);
    const came = await ask(browser, {
      method: 'POST',
      url: address,
      ...sent,
      headers: { ...sent.headers, ...headers },
    });
    const materials: { files: { id: string }[] }[] = came.body?.materials ?? [];
    return { ...came, file: materials.flatMap(each => each.files).at(-1)?.id };
  };
  const close = async () => {
    await house.close();
    files.close();
  };
  return { ...house, files, ask, attach, member, soldier, own, act, close, ...applications(act) };
}

/** Ways to an application that stands where a test needs it, each for somebody new unless the applicant is said. */
function applications(act: (person: Person, id: string, command: Command) => Promise<unknown>) {
  const draft = async (applicant: string = randomUUID(), answers: Answers = allElevenSoldier.answers) => {
    const id = randomUUID();
    const declared = Object.fromEntries(materialsOfEleven.map(each => [each, 'bring' as const]));
    await act({ kind: 'citizen', id: applicant }, id, {
      type: 'start',
      id,
      applicant,
      settlement: String(answers.settlement),
      answers,
      unticked: [],
      declared,
    });
    return id;
  };
  const submitted = async (applicant: string = randomUUID(), answers?: Answers) => {
    const id = await draft(applicant, answers);
    await act({ kind: 'citizen', id: applicant }, id, { type: 'submit', consent: 1 });
    return id;
  };
  const accepted = async (clerk: Person, applicant?: string, answers?: Answers) => {
    const id = await submitted(applicant, answers);
    await act(clerk, id, { type: 'accept', marks: allInHand(materialsOfEleven), declined: [] });
    return id;
  };
  return { draft, submitted, accepted };
}
