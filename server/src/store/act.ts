import { subjectOf } from '@yimen/domain/access/offers.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { permits } from '@yimen/domain/access/scope.ts';
import type { Actor } from '@yimen/domain/application/actor.ts';
import { type Command, isItemCommand } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import type { Context } from '@yimen/domain/application/progress.ts';
import { findStandingVisit, recordedBy } from '@yimen/domain/application/visit.ts';
import type { DocumentContent } from '@yimen/domain/document/issued.ts';
import { caseNumber } from '@yimen/domain/plain/case-number.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import { reportingDivision } from '@yimen/domain/service/directory.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import { sm3Hex } from '../seal/digest.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import { messageRows } from './act-messages.ts';
import { applicationColumns, deferralDue, itemRows, receipts, sendings } from './act-rows.ts';
import { actWrite } from './act-write.ts';
import { type OpenBox, sealBox } from './box.ts';
import { pinFor, pinnedService } from './definitions.ts';
import { newDocumentCode } from './document-code.ts';
import { documentRows } from './document-rows.ts';
import { digestsFor } from './event-digests.ts';
import { lockApplication, type Queryable, type Stored, unborn } from './find-application.ts';
import { inTransaction } from './in-transaction.ts';
import { parcelRows, postingCounts } from './parcel-rows.ts';
import type { Platform } from './platform.ts';

/** A request to act. `key` is the caller's idempotency key; `seen` the application's revision he was looking at, if he says. */
export type Request = {
  person: Person | Platformer;
  command: Command;
  id: string;
  key?: string | null;
  seen?: number | null;
  /** What must come true with the act or not at all: runs in its transaction once the heart has agreed, and may still refuse. */
  along?: (connection: Queryable) => Promise<void>;
  /** What makes it the same request again under the same key, where the command carries things made on the way to it. */
  sameAs?: unknown;
};
/** The platform itself acting, with the reason why. */
export type Platformer = { kind: 'system'; id: string };

/** What came of an act, before it is turned into the caller's view; whatever the view still has to look up, it asks through `connection`. */
export type Acted = { stored: Stored; events: readonly RecordedEvent[]; connection: Queryable };

/**
 * The only writer of application history (law 2): lock the row → load → may he? → decide → write everything in one
 * statement → commit; the answer is the caller's new view, made by `answer` and kept sealed for the same key.
 * Throws `RefusedAct` with the heart's refusal, `DoorProblem` when there is no such application for this person.
 */
export async function act<V>(
  platform: Platform,
  request: Request,
  answer: (acted: Acted) => Promise<V> | V,
): Promise<V> {
  const earlier = await findAnswer<V>(platform, platform.pool, request);
  if (earlier !== null) return earlier.answer;
  const submitting = request.command.type === 'submit' || request.command.type === 'register';
  const sequence = submitting ? await platform.numbers.next() : null;
  const creating = request.command.type === 'start' || request.command.type === 'register';
  try {
    return creating && request.along === undefined
      ? await decideAndWrite(platform, platform.pool, request, unborn(platform, request.id), sequence, answer)
      : await inTransaction(platform.pool, async connection => {
          const stored = creating
            ? unborn(platform, request.id)
            : await lockApplication(platform, connection, request.id);
          if (stored === null) throw new DoorProblem('not-found');
          return decideAndWrite(platform, connection, request, stored, sequence, answer);
        });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    const winner = await findAnswer<V>(platform, platform.pool, request);
    if (winner !== null) return winner.answer;
    throw new DoorProblem('already-open');
  }
}

async function decideAndWrite<V>(
  platform: Platform,
  connection: Queryable,
  request: Request,
  before: Stored,
  sequence: number | null,
  answer: (acted: Acted) => Promise<V> | V,
): Promise<V> {
  const { command, person } = request;
  admit(platform, request, before);
  if (before.box === null) throw new DoorProblem('not-found');
  const context = contextFor(platform, person, command, before, sequence);
  const decision = decide(before.state, before.box.contents, command, context);
  if (!decision.ok) throw new RefusedAct(decision.refusal);
  const box = { ...before.box, contents: { ...before.box.contents, ...decision.kept } };
  const stored = { state: decision.state, events: [...before.events, ...decision.events], box };
  await request.along?.(connection);
  const view = await answer({ stored, events: decision.events, connection });
  if (decision.events.length > 0)
    await write(
      platform,
      connection,
      request,
      { stored: { ...stored, box }, events: decision.events },
      decision,
      view,
    );
  return view;
}

/** What an act seals: into the box what later acts read, beside it what its papers say. */
type Sealing = { kept: OpenBox['contents']; filed: Readonly<Record<string, DocumentContent>> };

async function write(
  platform: Platform,
  connection: Queryable,
  request: Request,
  { stored: { state, box }, events }: Omit<Acted, 'connection'> & { stored: { box: OpenBox } },
  { kept, filed }: Sealing,
  view: unknown,
): Promise<void> {
  const sealed = sealBox(box, box.contents, state);
  const digests = digestsFor(events, { ...kept, ...filed }, box);
  const eventRows = events.map(({ seq, at, actor, body }, place) => ({
    seq,
    at,
    actor,
    body,
    digests: digests[place],
  }));
  const answerKey = keyFor(request);
  const result = await connection.query({
    name: 'act-write',
    text: actWrite,
    values: [
      ...applicationColumns(state),
      sealed.data_key,
      sealed.box,
      sealed.label,
      state.revision - events.length,
      JSON.stringify(eventRows),
      JSON.stringify(itemRows(state, events, platform.calendar)),
      JSON.stringify(sendings(state, events)),
      JSON.stringify(receipts(state, events)),
      answerKey?.actor ?? null,
      answerKey?.key ?? null,
      answerKey?.request ?? null,
      answerKey === null ? null : platformSealed(platform.keys).sealJson(view, contextOf(answerKey)),
      JSON.stringify(messageRows(platform.keys, state, box.contents, events)),
      deferralDue(state),
      JSON.stringify(documentRows(state.id, events, filed, box)),
      ...postingCounts(state, pinnedService(state)),
      JSON.stringify(parcelRows(state, events)),
    ],
  });
  if (result.rowCount !== 1) throw new Error(`application ${state.id} moved under its lock`);
}

/** Access before anything else: what is not his is not there for him (a stranger sees nothing). */
function admit(platform: Platform, { person, command, seen }: Request, { state }: Stored): void {
  if (person.kind === 'system') return;
  const agency = agencyMeant(command, state);
  const subject = state.status === 'none' ? newSubject(platform, command) : subjectOf(state, agency);
  if (!permits(person, command.type, subject)) throw new DoorProblem('not-found');
  const oneWriter = state.status !== 'accepted'; // afterwards departments act side by side, and items have revisions of their own
  if (!oneWriter || seen === undefined || seen === null || seen === state.revision) return;
  throw new RefusedAct({
    code: 'stale',
    by: state.last?.by ?? null,
    at: state.last?.at ?? null,
    act: state.last?.act ?? null,
  });
}

/** The agency whose item is acted on, for whose item the soldier came, or that recorded the visit. */
function agencyMeant(command: Command, state: Stored['state']): string | null {
  if (command.type === 'strikeVisit') {
    const visit = findStandingVisit(state, command.visit);
    return visit === null ? null : recordedBy(visit);
  }
  const item = isItemCommand(command)
    ? command.item
    : command.type === 'recordVisit'
      ? command.items[0]
      : undefined;
  return item === undefined ? null : (state.items[item]?.agency ?? null);
}

function newSubject({ directory }: Platform, command: Command) {
  if (command.type !== 'start' && command.type !== 'register') throw new DoorProblem('not-found');
  if (!directory.divisions.has(command.settlement))
    throw new RefusedAct({ code: 'no-such-place', settlement: command.settlement });
  return {
    applicant: command.applicant,
    settlement: command.settlement,
    status: 'none' as const,
    agency: null,
  };
}

function contextFor(
  platform: Platform,
  person: Person | Platformer,
  command: Command,
  { state }: Stored,
  sequence: number | null,
): Context {
  const { directory, calendar } = platform;
  const now = platform.now();
  const settling =
    command.type === 'start' || command.type === 'register' || command.type === 'saveDraft'
      ? command.settlement
      : null;
  const pin =
    settling !== null && directory.divisions.has(settling)
      ? pinFor(reportingDivision(directory, settling).code, state.definition.split('/')[0] || undefined)
      : { definition: state.definition, overlays: state.overlays };
  return {
    now,
    today: platform.today(),
    actor: actorOf(person),
    actorName: person.kind === 'staff' ? person.name : null,
    newCode: newDocumentCode,
    service: pinnedService(pin),
    overlays: pin.overlays,
    directory,
    calendar,
    newNumber: division => numberFrom(sequence, division, platform.today()),
  };
}

function numberFrom(sequence: number | null, division: string, date: PlainDate): string {
  if (sequence === null) throw new Error('only a submission is given a number');
  return caseNumber({ division, date, sequence });
}

function actorOf(person: Person | Platformer): Actor {
  if (person.kind === 'citizen' || person.kind === 'system') return { kind: person.kind, id: person.id };
  if (person.kind === 'staff') return { kind: 'staff', id: person.id, agency: person.agency };
  throw new DoorProblem('not-signed-in');
}

type AnswerKey = { actor: string; key: string; request: string };

function keyFor({ person, key, command, id, sameAs }: Request): AnswerKey | null {
  if (key === undefined || key === null || person.kind === 'stranger') return null;
  const creating = command.type === 'start' || command.type === 'register';
  return {
    actor: `${person.kind}:${person.id}`,
    key,
    request: sm3Hex(JSON.stringify(creating ? { ...command, id: null } : [id, sameAs ?? command])),
  };
}

async function findAnswer<V>(
  platform: Platform,
  connection: Queryable,
  request: Request,
): Promise<{ answer: V } | null> {
  const wanted = keyFor(request);
  if (wanted === null) return null;
  const { rows } = await connection.query<{ request: string; answer: Buffer }>({
    name: 'find-answer',
    text: 'select request, answer from idempotency where actor = $1 and key = $2',
    values: [wanted.actor, wanted.key],
  });
  const found = rows[0];
  if (found === undefined) return null;
  if (found.request !== wanted.request) throw new DoorProblem('key-reused');
  return { answer: platformSealed(platform.keys).openJson<V>(found.answer, contextOf(wanted)) };
}

function contextOf({ actor, key }: AnswerKey): string {
  return `idempotency/${actor}/${key}`;
}

function isDuplicate(error: unknown): boolean {
  return (error as { code?: string }).code === '23505';
}
