import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DoorProblem } from '../http/problem.ts';

/** A tighter limit per address for one step of signing in, counted in this process. Throws `too-many-requests`. */
export function limitPerAddress(
  app: FastifyInstance,
  max: number,
  timeWindow: string,
): (request: FastifyRequest) => Promise<void> {
  const look = app.createRateLimit({ max, timeWindow });
  return async request => {
    const found = await look(request);
    if (!found.isAllowed && found.isExceeded) throw new DoorProblem('too-many-requests');
  };
}
