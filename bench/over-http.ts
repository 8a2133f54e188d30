import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { windowRoutes } from '@yimen/contract/routes/window.ts';
import { windowView } from '@yimen/domain/view/window-view.ts';
import { serve } from '@yimen/server/http/door.ts';
import { createServer } from '@yimen/server/http/server.ts';
import { createLogger } from '@yimen/server/log/create-logger.ts';
import { act } from '@yimen/server/store/act.ts';
import { lensFor } from '@yimen/server/store/lens.ts';
import type { Platform } from '@yimen/server/store/platform.ts';
import { perSecond } from './clients.ts';
import { anotherEleven, clerk } from './one-application.ts';

/** The same acts through the door on loopback: parsed and checked by the contract, answered with the clerk's view. */
export async function overHttp(platform: Platform, clients: number, seconds: number): Promise<number> {
  const app = await createServer({
    logger: createLogger({ level: 'error' }),
    nameOf: async () => null,
    perMinute: 100_000_000,
  });
  app.addHook('onRequest', async request => {
    request.person = clerk;
  });
  serve(app, windowRoutes.registerWalkIn, ({ person, key, body: { decision, reused: _, ...contents } }) => {
    const id = randomUUID();
    const command = { type: 'register' as const, id, applicant: randomUUID(), ...contents, ...decision };
    return act(platform, { person, command, id, key }, async ({ stored, connection }) =>
      windowView(await lensFor(platform, person, stored, { connection })),
    );
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as { port: number };
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
  const rate = await perSecond(clients, seconds, () => post(agent, port, body()));
  agent.destroy();
  await app.close();
  return rate;
}

function body(): string {
  const { settlement, answers, unticked, declared, marks, place } = anotherEleven();
  return JSON.stringify({
    settlement,
    answers,
    unticked,
    declared,
    marks,
    place,
    decision: { next: 'accept', declined: [] },
  });
}

function post(agent: http.Agent, port: number, payload: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      'idempotency-key': randomUUID(),
    };
    const request = http.request(
      { agent, port, host: '127.0.0.1', path: '/api/window/applications', method: 'POST', headers },
      response => {
        response.resume();
        response.on('end', () =>
          response.statusCode === 200 ? resolve() : reject(new Error(`status ${response.statusCode}`)),
        );
      },
    );
    request.on('error', reject);
    request.end(payload);
  });
}
