import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DoorProblem } from '../http/problem.ts';

/** A tighter limit per address for one step of signing in, counted in this process. Throws `too-many-requests`. */
export function limitPerAddress(app: FastifyInstance, max: number, timeWindow: string): Limit {
  return limited(app.createRateLimit({ max, timeWindow }));
}

/** The same for one who is signed in, whatever address he shares with his whole hall. */
export function limitPerPerson(app: FastifyInstance, max: number, timeWindow: string): Limit {
  const keyGenerator = ({ person }: FastifyRequest) =>
    person.kind === 'stranger' ? 'stranger' : `${person.kind}:${person.id}`;
  return limited(app.createRateLimit({ max, timeWindow, keyGenerator }));
}

export type Limit = (request: FastifyRequest) => Promise<void>;

function limited(look: ReturnType<FastifyInstance['createRateLimit']>): Limit {
  return async request => {
    const found = await look(request);
    if (!found.isAllowed && found.isExceeded) throw new DoorProblem('too-many-requests');
  };
}
