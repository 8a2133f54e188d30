import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { worded } from './problem-reply.ts';

const root = fileURLToPath(new URL('../../../web/', import.meta.url));
const bundles = [
  { name: 'office', folder: join(root, 'office', 'dist'), prefix: '/office/' },
  { name: 'citizen', folder: join(root, 'citizen', 'dist'), prefix: '/' },
] as const;

/**
 * Serves the two bundles: assets by name, for a year, because their names carry a hash; and the page itself for every
 * address of the bundle, with a fresh CSP nonce in it. Nothing is served from outside the two `dist` folders.
 */
export async function serveWeb(app: FastifyInstance): Promise<void> {
  for (const { folder, prefix } of bundles.filter(each => existsSync(each.folder))) {
    await app.register(fastifyStatic, {
      root: join(folder, 'assets'),
      prefix: `${prefix}assets/`,
      decorateReply: false,
      immutable: true,
      maxAge: '365d',
      preCompressed: true,
    });
  }
  const pages = new Map<string, string>(
    bundles
      .filter(({ folder }) => existsSync(folder))
      .map(({ name, folder }) => [name, readFileSync(join(folder, 'index.html'), 'utf8')]),
  );
  app.setNotFoundHandler((request, reply) => {
    const name = request.url.startsWith('/office') ? 'office' : 'citizen';
    const page = wantsPage(request) ? pages.get(name) : undefined;
    if (page === undefined) return missing(reply);
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-security-policy': policyFor(nonce), 'cache-control': 'no-cache' })
      .type('text/html; charset=utf-8')
      .send(page.replaceAll('%CSP_NONCE%', nonce));
  });
}

function wantsPage({ method, url, headers }: FastifyRequest): boolean {
  return (
    (method === 'GET' || method === 'HEAD') &&
    !url.startsWith('/api/') &&
    !/\/assets\//.test(url) &&
    /text\/html|\*\/\*|^$/.test(headers.accept ?? '')
  );
}

function missing(reply: FastifyReply) {
  return reply.status(404).type('application/problem+json; charset=utf-8').send(worded('not-found'));
}

/** Scripts only from here; antd's styles by nonce; inline style attributes for its measurements (stack.md, traps). */
export function policyFor(nonce: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "font-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
