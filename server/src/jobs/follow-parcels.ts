import type { Command } from '@yimen/domain/application/command.ts';
import { findParcel } from '@yimen/domain/application/delivery.ts';
import type { Recipient } from '@yimen/domain/application/recipient.ts';
import type { Logger } from 'pino';
import type { Carrier } from '../carrier/carrier.ts';
import { RefusedAct } from '../http/problem.ts';
import { act } from '../store/act.ts';
import { findApplication } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';

const batch = 50;
const again = '2 hours';

type Due = { application: string; parcel: string; attempts: number };

/**
 * Every minute: orders what was sent without a waybill, and asks where the rest is. What the carrier says becomes the same acts as at
 * the window. A carrier that cannot be reached is asked later, and later again; one that refuses leaves a row a person sees.
 */
export async function followParcels(platform: Platform, carrier: Carrier, logger: Logger): Promise<void> {
  if (carrier.code === 'by-hand') return;
  const { rows } = await platform.pool.query<Due>(
    `select application, parcel, attempts from parcel
     where live and carrier = $1 and ask_at <= $2 order by ask_at limit ${batch}`,
    [carrier.code, platform.now()],
  );
  for (const due of rows) {
    try {
      await follow(platform, carrier, due);
      await askAgain(platform, due, 0, again);
    } catch (error) {
      logger.warn(
        { parcel: due.parcel, application: due.application, error: (error as Error).message },
        'carrier',
      );
      await askAgain(platform, due, due.attempts + 1, `${Math.min(2 ** due.attempts, 360)} minutes`);
    }
  }
}

async function follow(
  platform: Platform,
  carrier: Carrier,
  { application, parcel: name }: Due,
): Promise<void> {
  const stored = await findApplication(platform, application);
  const parcel = stored === null ? null : findParcel(stored.state, name);
  if (stored === null || stored.box === null || parcel === null) return;
  const does = (command: Command) =>
    act(platform, { person: { kind: 'system', id: 'carrier' }, command, id: application }, () => null).catch(
      passOver,
    );
  if (parcel.waybill === null) {
    const ordered = await carrier.order({
      order: `${stored.state.number}-${name}`,
      to: stored.box.contents[parcel.to] as unknown as Recipient,
    });
    await does(
      ordered.ok
        ? { type: 'labelParcel', parcel: name, waybill: ordered.waybill }
        : { type: 'trackParcel', parcel: name, status: 'rejected', note: ordered.refused },
    );
    return;
  }
  for (const { status, at, words } of await carrier.track(parcel.waybill))
    if (at >= parcel.sentAt.slice(0, 10))
      await does({ type: 'trackParcel', parcel: name, status, at, note: words });
}

/** Somebody settled the parcel while the carrier was asked: there is nothing more to say of it. */
function passOver(error: unknown): void {
  if (!(error instanceof RefusedAct)) throw error;
}

async function askAgain(platform: Platform, due: Due, attempts: number, after: string): Promise<void> {
  await platform.pool.query(
    'update parcel set attempts = $3, ask_at = $4::timestamptz + $5::interval where application = $1 and parcel = $2',
    [due.application, due.parcel, attempts, platform.now(), after],
  );
}
