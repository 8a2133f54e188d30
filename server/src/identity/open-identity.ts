import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';
import { openCitizenSignIn } from '../slices/citizen-sign-in/citizen-sign-in.ts';
import { openDemoOutbox } from '../slices/demo-outbox/demo-outbox.ts';
import { openFirstAdministrator } from '../slices/first-administrator/first-administrator.ts';
import { openSession } from '../slices/session/session.ts';
import { openStaffAccounts } from '../slices/staff-accounts/staff-accounts.ts';
import { openStaffSignIn } from '../slices/staff-sign-in/staff-sign-in.ts';
import { smsFromEnvironment } from '../sms/gateway.ts';
import { keepSending } from '../sms/keep-sending.ts';
import { demoSms, type SmsPort } from '../sms/port.ts';
import type { Platform } from '../store/platform.ts';
import { firstAdministratorLink } from './first-administrator.ts';
import { identityOf } from './identity.ts';
import { recognise } from './person-of.ts';
import { refuseOtherSites } from './same-origin.ts';

/**
 * Opens every way of signing in; call it before other routes are opened, so that each request knows its person. Answers the first
 * administrator's address, to be printed once, or null when there is no need for one (or it is the demo).
 */
export async function openIdentity(
  app: FastifyInstance,
  platform: Platform,
  config: Pick<Config, 'demo' | 'publicUrl'>,
  sms: SmsPort = config.demo ? demoSms : smsFromEnvironment(process.env),
): Promise<{ firstLink: string | null }> {
  const identity = identityOf(platform, { sms, demo: config.demo, publicUrl: config.publicUrl });
  refuseOtherSites(app, identity);
  recognise(app, identity);
  openSession(app, identity);
  openCitizenSignIn(app, identity);
  openStaffSignIn(app, identity);
  openFirstAdministrator(app, identity);
  openStaffAccounts(app, identity);
  openDemoOutbox(app, identity);
  const stopSending = keepSending(platform, sms, {
    failed: messages => app.log.error({ messages }, 'messages ended without arriving'),
    broken: error => app.log.error({ err: error }, 'messages could not be sent'),
  });
  app.addHook('onClose', async () => stopSending());
  const path = config.demo ? null : await firstAdministratorLink(platform);
  return { firstLink: path === null ? null : identity.publicUrl + path };
}
