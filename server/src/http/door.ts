import type { Readable } from 'node:stream';
import { problemSchema } from '@yimen/contract/problem.ts';
import type { Audience, RouteShape } from '@yimen/contract/route.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { refuseBrokenText } from './broken-text.ts';
import { refuseOvergrown } from './overgrown-body.ts';
import { DoorProblem } from './problem.ts';

type Out<R, Part extends string> = R extends { [K in Part]: infer S extends z.ZodType }
  ? z.output<S>
  : undefined;

/** What a handler is given: who asks, and what he sent, already checked against the contract. */
export type Asked<R extends RouteShape> = {
  person: Person;
  params: Out<R, 'params'>;
  query: Out<R, 'query'>;
  body: Out<R, 'body'>;
  /** From `Idempotency-Key`, bound to the route; null when the caller sent none. */
  key: string | null;
  request: FastifyRequest;
  reply: FastifyReply;
};
type Answer<R extends RouteShape> = R extends { produces: string }
  ? Buffer | Readable
  : z.input<R['response']>;
export type Handler<R extends RouteShape> = (asked: Asked<R>) => Promise<Answer<R>> | Answer<R>;

declare module 'fastify' {
  interface FastifyRequest {
    person: Person;
  }
}

/**
 * Opens one route of the contract: audience before anything he sent is even read, then whether it is sound, then the handler;
 * answers are checked against the contract too.
 */
export function serve<const R extends RouteShape>(app: FastifyInstance, route: R, handler: Handler<R>): void {
  app.route({
    method: route.method,
    url: route.path,
    schema: {
      summary: route.summary,
      tags: [route.audience],
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      ...(route.produces && { produces: [route.produces] }),
      ...(route.upload && { consumes: ['multipart/form-data'] }),
      response: { 200: route.response, '4xx': problemSchema, '5xx': problemSchema },
    },
    onRequest: async request => admit(route.audience, personOf(request)),
    preValidation: async ({ params, query, body }) => {
      refuseOvergrown(body);
      refuseBrokenText({ params, query, body });
    },
    handler: async (request, reply) => {
      const person = personOf(request);
      const { params, query, body } = request as { params: unknown; query: unknown; body: unknown };
      const asked = { person, params, query, body, key: keyOf(request, route), request, reply };
      const answer = await handler(asked as Asked<R>);
      if (route.produces !== undefined) void reply.type(route.produces);
      return answer;
    },
  });
}

function personOf(request: FastifyRequest): Person {
  return request.person ?? { kind: 'stranger' };
}

const admits = {
  anyone: () => true,
  demo: () => true,
  citizen: person => person.kind === 'citizen',
  staff: person => person.kind === 'staff',
  administrator: person => person.kind === 'staff' && rolesMay(person.roles, 'manageStaff'),
} as const satisfies Record<Audience, (person: Person) => boolean>;

function admit(audience: Audience, person: Person): void {
  if (admits[audience](person)) return;
  throw new DoorProblem(person.kind === 'stranger' ? 'not-signed-in' : 'not-found');
}

/** A key counts at its own route: what was answered to one audience is never said to another (law 8). */
function keyOf(request: FastifyRequest, { method, path }: RouteShape): string | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key === 'string' && /^[\w-]{8,64}$/.test(key)) return `${method} ${path} ${key}`;
  throw new DoorProblem('bad-request', { detail: wrongKey });
}

const wrongKey = 'Idempotency-Key 应为 8 至 64 位字母、数字、下划线或短横线。';
