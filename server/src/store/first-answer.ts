import { DoorProblem } from '../http/problem.ts';
import { sm3Hex } from '../seal/digest.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import type { Queryable } from './find-application.ts';
import type { Platform } from './platform.ts';
import type { Request } from './request.ts';

/** Who asked under which key for what. Without one nothing is remembered. */
export type AnswerKey = { actor: string; key: string; request: string };

/** The application this very request has already acted on, or null. The same key for something else is refused (decision 0003). */
export async function findActedOn(
  platform: Platform,
  connection: Queryable,
  request: Request,
): Promise<string | null> {
  const wanted = keyFor(request);
  return wanted === null ? null : findAnswer(platform, connection, wanted);
}

/** What was acted on or made under this key, or null. Throws `key-reused` where the key was used for something else. */
export async function findAnswer(
  { keys }: Platform,
  connection: Queryable,
  wanted: AnswerKey,
): Promise<string | null> {
  const { rows } = await connection.query<{ request: string; answer: Buffer }>({
    name: 'find-answer',
    text: 'select request, answer from idempotency where actor = $1 and key = $2',
    values: [wanted.actor, wanted.key],
  });
  const found = rows[0];
  if (found === undefined) return null;
  if (found.request !== wanted.request) throw new DoorProblem('key-reused');
  return platformSealed(keys).openJson<string>(found.answer, contextOf(wanted));
}

/** The columns of `idempotency` that keep, sealed, on what this request has acted; all null when it carried no key. */
export function answerColumns(platform: Platform, request: Request, application: string) {
  const key = keyFor(request);
  return key === null ? ([null, null, null, null] as const) : columnsOf(platform, key, application);
}

/** The same columns for anything that bears a name: a sheet, a run of papers, a batch. */
export function columnsOf({ keys }: Platform, key: AnswerKey, name: string) {
  return [key.actor, key.key, key.request, platformSealed(keys).sealJson(name, contextOf(key))] as const;
}

/** The key of one who asks for `asked` under `key`; null for a stranger, or without a key. */
export function answerKey(
  person: Request['person'],
  key: string | null | undefined,
  asked: unknown,
): AnswerKey | null {
  if (key === undefined || key === null || person.kind === 'stranger') return null;
  return { actor: `${person.kind}:${person.id}`, key, request: sm3Hex(JSON.stringify(asked)) };
}

function keyFor({ person, key, command, id, sameAs }: Request): AnswerKey | null {
  const creating = command.type === 'start' || command.type === 'register';
  const asked = creating ? [{ ...command, ...madeOnTheWay }, sameAs] : [id, sameAs ?? command];
  return answerKey(person, key, asked);
}

/** What the platform looks up or makes while somebody registers; what it was asked for stands in `sameAs`. */
const madeOnTheWay = { id: null, contact: null, earlier: null, reused: null };

function contextOf({ actor, key }: AnswerKey): string {
  return `idempotency/${actor}/${key}`;
}
