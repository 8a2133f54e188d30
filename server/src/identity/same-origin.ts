import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DoorProblem } from '../http/problem.ts';
import type { Identity } from './identity.ts';

/** Refuses what another site makes a browser send (CSRF): beside SameSite cookies, for every request that changes something. */
export function refuseOtherSites(app: FastifyInstance, identity: Pick<Identity, 'publicUrl'>): void {
  app.addHook('onRequest', async request => {
    if (changes(request) && !isFromHere(request, identity.publicUrl))
      throw new DoorProblem('bad-request', {
        detail: '这个请求来自其他网站，没有执行。请从本平台的页面重新操作。',
      });
  });
}

function changes({ method }: FastifyRequest): boolean {
  return !['GET', 'HEAD', 'OPTIONS'].includes(method);
}

/** Browsers say where a request comes from; programs say nothing, and carry no cookie that somebody else could use. */
function isFromHere({ headers, host }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (origin === undefined) return true;
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
