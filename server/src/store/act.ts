import type { Command } from '@yimen/domain/application/command.ts';
import { decide } from '@yimen/domain/application/decide.ts';
import type { RecordedEvent } from '@yimen/domain/application/event.ts';
import { DoorProblem, RefusedAct } from '../http/problem.ts';
import { contextFor } from './act-context.ts';
import { writeAct } from './act-write.ts';
import { admit } from './admit.ts';
import { findApplication, lockApplication, type Queryable, type Stored, unborn } from './find-application.ts';
import { findBrokenPromise } from './find-broken-promise.ts';
import { findActedOn } from './first-answer.ts';
import { inTransaction } from './in-transaction.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/** What came of an act, before it is turned into the caller's view; whatever the view still has to look up, it asks through `connection`. */
export type Acted = { stored: Stored; events: readonly RecordedEvent[]; connection: Queryable };

/** How an act is answered: with the caller's new view of what came of it. */
type Answer<V> = (acted: Acted) => Promise<V> | V;

/**
 * The only writer of application history (law 2): lock the row → load → may he? → decide → write everything in one
 * statement → commit; the answer is the caller's new view, made by `answer`. Whoever repeats a request, also beside itself, acts once
 * and is answered in his view of what he then did, however the second came to grief (decision 0003).
 * Throws `RefusedAct` with the heart's refusal, `DoorProblem` when there is no such application for this person.
 */
export async function act<V>(platform: Platform, request: Request, answer: Answer<V>): Promise<V> {
  const earlier = await findActedOn(platform, platform.pool, request);
  if (earlier !== null) return answerAgain(platform, earlier, answer);
  const { type } = request.command;
  const sequence = type === 'submit' || type === 'register' ? await platform.numbers.next() : null;
  const creating = type === 'start' || type === 'register';
  try {
    return creating && request.along === undefined
      ? await decideAndWrite(platform, platform.pool, request, newborn(platform, request), sequence, answer)
      : await inTransaction(platform.pool, async connection => {
          const stored = creating
            ? newborn(platform, request)
            : await lockApplication(platform, connection, request.id);
          if (stored === null) throw new DoorProblem('not-found');
          return decideAndWrite(platform, connection, request, stored, sequence, answer);
        });
  } catch (error) {
    if (!isNo(error) && !isDuplicate(error)) throw error;
    const winner = await findActedOn(platform, platform.pool, request);
    if (winner !== null) return answerAgain(platform, winner, answer);
    throw isSecondOpen(error) ? new DoorProblem('already-open') : error;
  }
}

function newborn(platform: Platform, request: Request): Stored {
  return request.newborn ?? unborn(platform, request.id);
}

/** A repeated request does nothing; what it is answered is the reader's view as it is today, masked as it is today (decision 0003). */
async function answerAgain<V>(platform: Platform, application: string, answer: Answer<V>): Promise<V> {
  const stored = await findApplication(platform, application);
  if (stored === null) throw new DoorProblem('not-found');
  return answer({ stored, events: [], connection: platform.pool });
}

async function decideAndWrite<V>(
  platform: Platform,
  connection: Queryable,
  request: Request,
  before: Stored,
  sequence: number | null,
  answer: Answer<V>,
): Promise<V> {
  const { command, person } = request;
  admit(platform, request, before);
  if (before.box === null) throw new DoorProblem('not-found');
  const told = contextFor(platform, person, command, before, sequence);
  const whose = promiserOf(command, before.state.applicant);
  const broken =
    whose === null
      ? null
      : await findBrokenPromise(connection, { id: request.id, applicant: whose }, told.service, told.today);
  const context = { ...told, broken };
  const decision = decide(before.state, before.box.contents, command, context);
  if (!decision.ok) throw new RefusedAct(decision.refusal);
  const { state, events, kept, filed } = decision;
  const box = { ...before.box, contents: { ...before.box.contents, ...kept } };
  const stored = { state, events: [...before.events, ...events], box };
  await request.along?.(connection);
  const shown = state.status === 'discarded' ? { ...stored, box: null } : stored;
  const view = await answer({ stored: shown, events, connection });
  if (events.length > 0) await writeAct(platform, connection, request, { state, box, events, kept, filed });
  return view;
}

/** Who is to promise something by this command (容缺); null where nothing is promised, and nothing has to be looked up. */
function promiserOf(command: Command, applicant: string): string | null {
  const deferral = 'deferral' in command ? command.deferral : undefined;
  if (deferral === undefined || deferral.materials.length === 0) return null;
  return command.type === 'register' ? command.applicant : applicant;
}

/** One draft and one open application for each soldier and service (the partial indexes of 0001): no other clash of keys means that. */
function isSecondOpen(error: unknown): boolean {
  const { constraint } = error as { constraint?: string };
  return (
    isDuplicate(error) && (constraint === 'application_one_draft' || constraint === 'application_one_open')
  );
}

function isDuplicate(error: unknown): boolean {
  return (error as { code?: string }).code === '23505';
}

function isNo(error: unknown): boolean {
  return error instanceof RefusedAct || error instanceof DoorProblem;
}
