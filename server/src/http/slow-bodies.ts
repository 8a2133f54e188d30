import { Socket } from 'node:net';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { answerUnreadable } from './unreadable.ts';

/** How slowly a body may come: all of it within `whole` ms, or of a file at least `bytes` in every `window` ms. */
export type Patience = { whole: number; window: number; bytes: number };

/** A minute for what people type; a file may take as long as it needs on a slow line while it keeps coming (25 kbit/s). */
export const patience: Patience = { whole: 60_000, window: 20_000, bytes: 64 * 1024 };

/**
 * Cuts off who feeds a request byte by byte and so holds a door open. The engine's own limit is one time for every request, too short
 * for a file on a slow line, so it is off; its limit for headers stays. Answers 408 on the bare connection.
 */
export function refuseSlowBodies(app: FastifyInstance, { whole, window, bytes }: Patience = patience): void {
  app.server.headersTimeout = whole;
  app.addHook('onRequest', async (request, reply) => {
    const { raw } = request;
    if (!hasBody(request) || !(raw.socket instanceof Socket)) return; // no test that only pretends to come by a line
    const takesTime = isUpload(request);
    let before = raw.socket.bytesRead;
    const look = () => {
      const came = raw.socket.bytesRead - before;
      before += came;
      if (takesTime && came >= bytes) return;
      clearInterval(looking);
      if (raw.complete) return;
      if (!reply.raw.headersSent) answerUnreadable({ code: 'ERR_HTTP_REQUEST_TIMEOUT' }, raw.socket);
      setTimeout(() => raw.socket.destroy(), 1000).unref(); // time to hear it
    };
    const looking = setInterval(look, takesTime ? window : whole).unref();
    raw.once('end', () => clearInterval(looking));
  });
}

function hasBody({ headers }: FastifyRequest): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

/** Routes that take a file say so in the contract (`door.ts`). */
function isUpload({ routeOptions }: FastifyRequest): boolean {
  const schema = routeOptions.schema as { consumes?: readonly string[] } | undefined;
  return schema?.consumes?.includes('multipart/form-data') === true;
}
