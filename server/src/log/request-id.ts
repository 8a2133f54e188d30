// The id that ties together what one request wrote: in the log, in the answer's header, in the events' trace.
import { randomUUID } from 'node:crypto';
import { maskPrivateNumbers } from '@yimen/domain/plain/private-numbers.ts';

/** The caller's `x-request-id` when it is a plain token of 8–64 characters without a private number in it; else a new UUID. */
export function requestIdFrom(header: string | string[] | undefined): string {
  if (typeof header !== 'string' || !/^[\w.-]{8,64}$/.test(header)) return randomUUID();
  return maskPrivateNumbers(header) === header ? header : randomUUID();
}
