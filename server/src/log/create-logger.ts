// The process's logger: one JSON line per event on standard output, nothing private in any of them (等保 2.0 keeps them six
// months, PIPL 6 keeps persons out of them). Whoever reads the log follows a case by its number and a request by its id.
import { type DestinationStream, type LevelWithSilent, type Logger, pino, stdSerializers } from 'pino';
import { maskLine } from './mask-line.ts';

/**
 * A pino logger for `level`; lines go to standard output, or to `destination` in tests. Hand it to
 * Fastify as `loggerInstance` and use `requestIdFrom` in `genReqId`. Child loggers and serializers may be added freely: masking is done on the finished line.
 * Personal names inside a free sentence cannot be recognised: never put one there.
 */
export function createLogger(options: { level: LevelWithSilent; destination?: DestinationStream }): Logger {
  const out = options.destination ?? pino.destination({ dest: 1, sync: true });
  return pino(
    {
      level: options.level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: label => ({ level: label }) },
      redact: {
        paths: [
          'req.headers.authorization',
          'req.headers.cookie',
          'res.headers["set-cookie"]',
          'headers.authorization',
          'headers.cookie',
        ],
        censor: '[hidden]',
      },
      serializers: {
        req: showRequest,
        res: (answer: { statusCode?: number }) => ({ statusCode: answer.statusCode }),
        err: stdSerializers.err,
        error: stdSerializers.err,
        cause: stdSerializers.err,
        reason: stdSerializers.err,
      },
    },
    { write: line => void out.write(maskLine(line)) },
  );
}

/** Method, address and origin, no headers and no body, no one-time token; the values of the query are masked with everything else. */
function showRequest(request: { method?: string; url?: string; ip?: string }) {
  return {
    method: request.method,
    url: request.url?.replace(/\/(links|setup)\/[\w-]+/, '/$1/[token]'),
    remoteAddress: request.ip,
  };
}
