import { identityRoutes } from '@yimen/contract/routes/identity.ts';
import { cast, demoPassword, demoTotpSecret } from '@yimen/demo/cast.ts';
import { fullName, getAgency } from '@yimen/domain/service/directory.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { serve } from '../../http/door.ts';
import { DoorProblem } from '../../http/problem.ts';
import type { Identity } from '../../identity/identity.ts';
import { codeNow } from '../../identity/second-factor.ts';
import { lastMessages } from '../../sms/outbox.ts';

/** The demo's own pages: the messages it did not send, and who can sign in. Outside the demo these addresses do not exist. */
export function openDemoOutbox(app: FastifyInstance, { platform, demo }: Identity): void {
  if (!demo) return;
  const { directory } = platform;

  serve(app, identityRoutes.showDemoOutbox, async ({ request }) => {
    refuseFromAfar(request);
    const unread = (message: string, error: unknown) =>
      request.log.error({ message, reason: (error as Error).name }, 'a message cannot be shown');
    return { messages: await lastMessages(platform, 20, unread) };
  });
  serve(app, identityRoutes.showDemoAccounts, ({ request }) => {
    refuseFromAfar(request);
    return {
      password: demoPassword,
      accounts: cast.map(({ username, name, agency, roles }) => {
        const { name: office, division } = getAgency(directory, agency);
        const now = codeNow(demoTotpSecret(username));
        return { username, name, agency: office, division: fullName(directory, division), roles, ...now };
      }),
    };
  });
}

/**
 * The demo listens on loopback only; should that ever change, these pages still answer this machine alone: not what a proxy hands on,
 * nor what a browser asks for under another site's name (DNS rebinding).
 */
function refuseFromAfar({ socket, headers, hostname }: FastifyRequest): void {
  const here = /^(127\.|::1$|::ffff:127\.)/.test(socket.remoteAddress ?? '');
  const meant = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const handedOn = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(
    name => headers[name] !== undefined,
  );
  if (!here || !meant || handedOn) throw new DoorProblem('demo-only');
}
