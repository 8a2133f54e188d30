import type { Problem } from '@yimen/contract/problem.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { AnnexRefusal } from '@yimen/domain/annex/refusal.ts';
import type { Refusal } from '@yimen/domain/application/refusal.ts';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { annexWording } from './annex-sentences.ts';
import { doorWording } from './door-sentences.ts';
import { eventWord } from './event-words.ts';
import { DoorProblem, RefusedAct, RefusedSheet } from './problem.ts';
import { refusalWording, type Wording } from './sentences.ts';

/** As many fields as a person looks through; a program has no use for more. */
const complaintsAtMost = 100;
/** Who acted first, by name, for a stale act; the store resolves ids. */
export type NameOf = (id: string) => Promise<string | null>;

/** Turns whatever went wrong into RFC 9457: a stable code for a program, a Chinese sentence for a person, never a stack trace. */
export function problemReply(nameOf: NameOf) {
  return async (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const problem = await problemFrom(error, nameOf, request.person);
    if (problem.status >= 500 && !(error instanceof DoorProblem))
      request.log.error({ err: error }, 'unexpected failure');
    await reply
      .status(problem.status)
      .type('application/problem+json; charset=utf-8')
      .send({ ...problem, requestId: String(request.id) });
  };
}

async function problemFrom(error: FastifyError | Error, nameOf: NameOf, asker?: Person): Promise<Problem> {
  if (error instanceof RefusedAct)
    return { ...refused(error.refusal), ...(await firstOf(error.refusal, nameOf, asker)), ...error.extras };
  if (error instanceof RefusedSheet) return refusedSheet(error.refusal);
  if (error instanceof DoorProblem) return { ...worded(error.code), ...error.extras };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = new Set(error.validation.map(({ instancePath }) => fieldOf(instancePath)));
    return {
      ...worded('bad-request'),
      fields: [...fields]
        .slice(0, complaintsAtMost)
        .map(field => ({ field, sentence: '这里填写的内容不符合要求，请检查。' })),
    };
  }
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  if (status === 429) return worded('too-many-requests');
  if (status === 404) return worded('not-found');
  return status >= 400 && status < 500 ? { ...worded('bad-request'), status } : worded('unexpected');
}

/** Where the fault lies. A key that is no plain word was made up by the sender, and is not said back to him. */
function fieldOf(instancePath: string): string {
  return instancePath
    .split('/')
    .filter(part => /^\w{1,64}$/.test(part))
    .join('/');
}

/**
 * The body for what the door says no to (RFC 9457), also where a reply goes past the error handler; the heart's refusals are
 * not among these codes.
 */
export function worded(code: DoorProblem['code']): Problem {
  return { type: `urn:yimen:problem:${code}`, code, ...doorWording[code] };
}

function refused(refusal: Refusal): Problem {
  const { status, title, detail } = refusalWording[refusal.code] as Wording<Refusal>;
  return {
    type: `urn:yimen:problem:${refusal.code}`,
    code: refusal.code,
    status,
    title,
    detail: detail(refusal),
    ...('problems' in refusal && {
      fields: refusal.problems.map(({ field, sentence }) => ({ field, sentence })),
    }),
    ...('materials' in refusal && { about: refusal.materials }),
    ...('asks' in refusal && { about: refusal.asks }),
    ...(refusal.code === 'check-needed' && { about: [refusal.check] }),
  };
}

function refusedSheet(refusal: AnnexRefusal): Problem {
  const { status, title, detail } = annexWording[refusal.code] as Wording<AnnexRefusal>;
  return {
    type: `urn:yimen:problem:${refusal.code}`,
    code: refusal.code,
    status,
    title,
    detail: detail(refusal),
    ...('cells' in refusal && { about: refusal.cells }),
    ...('divisions' in refusal && { about: refusal.divisions }),
  };
}

/** Who was first. Nobody is somebody else to himself: what he did in a second window is told as his own. */
async function firstOf(refusal: Refusal, nameOf: NameOf, asker?: Person): Promise<Pick<Problem, 'first'>> {
  if (refusal.code === 'claimed-by-another') {
    const who = (await nameOf(refusal.by)) ?? '同事';
    return { first: { who, own: false, at: null, act: eventWord('ItemClaimed') } };
  }
  if (refusal.code !== 'stale' || refusal.by === null) return {};
  const who =
    refusal.by.kind === 'citizen'
      ? '申请人'
      : refusal.by.kind === 'system'
        ? '系统'
        : ((await nameOf(refusal.by.id)) ?? '工作人员');
  const own = asker !== undefined && 'id' in asker && asker.id === refusal.by.id;
  return { first: { who, own, at: refusal.at, act: eventWord(refusal.act ?? '') } };
}
