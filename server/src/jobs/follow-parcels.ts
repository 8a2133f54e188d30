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
      if (!(await takeUp(platform, due))) continue;
      await follow(platform, carrier, due);
      await askAgain(platform, due);
    } catch (error) {
      logger.warn(
        { parcel: due.parcel, application: due.application, error: (error as Error).message },
        'carrier',
      );
    }
  }
}

/**
 * Counts the attempt and sets the next one before the carrier is asked, so that a process killed in between has neither lost the parcel
 * nor hidden that an order may be standing; of two processes one takes it.
 */
async function takeUp(platform: Platform, { application, parcel, attempts }: Due): Promise<boolean> {
  const { rowCount } = await platform.pool.query(
    `update parcel set attempts = attempts + 1, ask_at = $4::timestamptz + $5::interval
     where application = $1 and parcel = $2 and attempts = $3 and live and ask_at <= $4`,
    [application, parcel, attempts, platform.now(), `${Math.min(2 ** attempts, 360)} minutes`],
  );
  return rowCount === 1;
}

async function askAgain(platform: Platform, { application, parcel }: Due): Promise<void> {
  await platform.pool.query(
    'update parcel set attempts = 0, ask_at = $3::timestamptz + $4::interval where application = $1 and parcel = $2',
    [application, parcel, platform.now(), again],
  );
}

async function follow(
  platform: Platform,
  carrier: Carrier,
  { application, parcel: name, attempts }: Due,
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
        : { type: 'trackParcel', parcel: name, status: 'rejected', note: noWith(ordered.refused, attempts) },
    );
    return;
  }
  for (const { status, at, words } of await carrier.track(parcel.waybill))
    if (at >= parcel.sentAt.slice(0, 10))
      await does({ type: 'trackParcel', parcel: name, status, at, note: words });
}

/** A no to an order that was tried before may only mean that the first one stands: whoever posts it anew asks the carrier first. */
function noWith(refused: string, attempts: number): string {
  return attempts === 0
    ? refused
    : `${refused}（此前下单没有收到答复，请先向邮政核实有没有邮件，再决定重寄）`;
}

/** Somebody settled the parcel while the carrier was asked: there is nothing more to say of it. */
function passOver(error: unknown): void {
  if (!(error instanceof RefusedAct)) throw error;
}
