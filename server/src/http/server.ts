import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Logger } from 'pino';
import { sourceOf } from '../identity/source.ts';
import { requestIdFrom } from '../log/request-id.ts';
import { type NameOf, problemReply } from './problem-reply.ts';
import { type Patience, refuseSlowBodies } from './slow-bodies.ts';
import { answerUnreadable } from './unreadable.ts';

/**
 * Requests a minute of one who is signed in, wherever he sits, and of all strangers at one address together: a hall of forty clerks and
 * its waiting soldiers share one. Files of the pages do not count. Sign-in has its own, tighter limits.
 */
const usual = 1200;
/** HSTS (RFC 6797), this host alone: what else stands under the domain is not ours to promise. */
const aYear = { maxAge: 31_536_000, includeSubDomains: false };

/** An empty house with its doors: validation by the contract, RFC 9457 for every no, headers, limits, OpenAPI 3.1. */
export async function createServer(given: {
  logger: Logger;
  nameOf: NameOf;
  /** Proxies in front whose word on the caller's address is taken, counted from here. */
  proxies?: number;
  perMinute?: number;
  /** The platform is reached by https: browsers are told to come by nothing else. */
  https?: boolean;
  /** How slowly a body may come. */
  slowest?: Patience;
}): Promise<FastifyInstance> {
  const onProblem = problemReply(given.nameOf);
  const app = Fastify({
    loggerInstance: given.logger,
    genReqId: request => requestIdFrom(request.headers['x-request-id']),
    requestIdHeader: false,
    bodyLimit: 512 * 1024,
    requestTimeout: 0, // `slow-bodies.ts` knows uploads from the rest
    trustProxy: (_address, hop) => hop <= (given.proxies ?? 0) - 1,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be read never reaches the error handler.
    clientErrorHandler: (error, socket) => answerUnreadable(error, socket),
    frameworkErrors: (error, request, reply) => void onProblem(error, request, reply),
  }) as unknown as FastifyInstance;
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(onProblem);
  app.decorateRequest('person');
  refuseSlowBodies(app, given.slowest);
  await app.register(helmet, {
    contentSecurityPolicy: false,
    strictTransportSecurity: given.https === true && aYear,
  });
  await app.register(rateLimit, {
    max: given.perMinute ?? usual,
    timeWindow: '1 minute',
    keyGenerator: ({ person, ip }) =>
      person === undefined || person.kind === 'stranger' ? sourceOf(ip) : `${person.kind}:${person.id}`,
    allowList: ({ routeOptions }) => /\/assets\/\*?$/.test(routeOptions.url ?? ''),
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: '一门 Yimen', version: '0.1.0', description: '退役士兵接收报到“一站式”办理平台接口' },
    },
    transform: jsonSchemaTransform,
  });
  app.addHook('onSend', async (request, reply) => {
    const isApi = (request.routeOptions.url ?? request.url).startsWith('/api/');
    if (isApi && !reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  app.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;
}
