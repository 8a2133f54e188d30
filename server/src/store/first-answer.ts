import { DoorProblem } from '../http/problem.ts';
import { sm3Hex } from '../seal/digest.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/** The application this very request has already acted on, or null. The same key for something else is refused (decision 0003). */
export async function findActedOn(
  platform: Platform,
  connection: Queryable,
  request: Request,
): Promise<string | null> {
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
  return platformSealed(platform.keys).openJson<string>(found.answer, contextOf(wanted));
}

/** The columns of `idempotency` that keep, sealed, on what this request has acted; all null when it carried no key. */
export function answerColumns({ keys }: Platform, request: Request, application: string) {
  const key = keyFor(request);
  if (key === null) return [null, null, null, null] as const;
  return [
    key.actor,
    key.key,
    key.request,
    platformSealed(keys).sealJson(application, contextOf(key)),
  ] as const;
}

type AnswerKey = { actor: string; key: string; request: string };

function keyFor({ person, key, command, id, sameAs }: Request): AnswerKey | null {
  if (key === undefined || key === null || person.kind === 'stranger') return null;
  const creating = command.type === 'start' || command.type === 'register';
  return {
    actor: `${person.kind}:${person.id}`,
    key,
    request: sm3Hex(
      JSON.stringify(creating ? [{ ...command, ...madeOnTheWay }, sameAs] : [id, sameAs ?? command]),
    ),
  };
}

/** What the platform looks up or makes while somebody registers; what it was asked for stands in `sameAs`. */
const madeOnTheWay = { id: null, contact: null, earlier: null, reused: null };

function contextOf({ actor, key }: AnswerKey): string {
  return `idempotency/${actor}/${key}`;
}
