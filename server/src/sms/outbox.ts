import { randomUUID } from 'node:crypto';
import { maskPhone } from '@yimen/domain/plain/mask.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import type { Platform } from '../store/platform.ts';
import type { Sms, SmsPort } from './port.ts';

const attemptsAtMost = 3;
const againSeconds = 20;
/** A code older than this opens nothing any more: it is not sent late. */
const worthMinutes = 5;

/** Keeps a message for sending and answers its id. Phone and text are sealed; what can be read is the masked phone. */
export async function queueSms({ pool, keys, now }: Platform, sms: Omit<Sms, 'id'>): Promise<string> {
  const id = randomUUID();
  await pool.query(
    'insert into message (id, template, masked_phone, sealed, created_at, due_at) values ($1, $2, $3, $4, $5, $5)',
    [id, sms.template, maskPhone(sms.phone), platformSealed(keys).sealJson(sms, contextOf(id)), now()],
  );
  return id;
}

/**
 * Sends what waits, oldest first; each message is taken by one process. A message that the gateway refuses three times, or that has become
 * worthless, ends as `failed`, which the operator sees in the table. Never throws for a message.
 */
export async function sendWaiting(platform: Platform, sms: SmsPort): Promise<void> {
  for (;;) {
    const taken = await takeNext(platform);
    if (taken === null) return;
    const status = await tryToSend(platform, sms, taken);
    await platform.pool.query(
      `update message set status = $2, sent_at = case when $2 = 'sent' then $3::timestamptz end where id = $1`,
      [taken.id, status, platform.now()],
    );
  }
}

/** Sends now and again what an earlier attempt left behind, until the answer is called. */
export function keepSending(platform: Platform, sms: SmsPort, failed: (error: unknown) => void): () => void {
  const timer = setInterval(() => void sendWaiting(platform, sms).catch(failed), againSeconds * 1000);
  timer.unref();
  return () => clearInterval(timer);
}

/** The last messages in clear. Only the demo may show them. */
export async function lastMessages({ pool, keys }: Platform, count: number) {
  const { rows } = await pool.query<{
    id: string;
    created_at: string;
    sealed: Buffer;
    status: 'queued' | 'sent' | 'failed';
  }>('select id, created_at, sealed, status from message order by created_at desc, id limit $1', [count]);
  return rows.map(({ id, created_at: at, sealed, status }) => {
    const { phone, text } = platformSealed(keys).openJson<Sms>(sealed, contextOf(id));
    return { id, at, phone, text, status };
  });
}

type Taken = { id: string; sealed: Buffer; attempts: number; worthless: boolean };

/** Counts the attempt and puts the next one off before it is made: a process that dies while sending leaves a message for the others. */
async function takeNext({ pool, now }: Platform): Promise<Taken | null> {
  const { rows } = await pool.query<Taken>(
    `update message set attempts = attempts + 1, due_at = $1::timestamptz + interval '${againSeconds} seconds'
     where id = (select id from message where status = 'queued' and due_at <= $1 order by due_at limit 1 for update skip locked)
     returning id, sealed, attempts, created_at < $1::timestamptz - interval '${worthMinutes} minutes' as worthless`,
    [now()],
  );
  return rows[0] ?? null;
}

async function tryToSend(
  { keys }: Platform,
  sms: SmsPort,
  taken: Taken,
): Promise<'queued' | 'sent' | 'failed'> {
  if (sms === null || taken.worthless) return 'failed';
  const message = platformSealed(keys).openJson<Omit<Sms, 'id'>>(taken.sealed, contextOf(taken.id));
  try {
    await sms.send({ id: taken.id, ...message });
    return 'sent';
  } catch {
    return taken.attempts >= attemptsAtMost ? 'failed' : 'queued';
  }
}

function contextOf(id: string): string {
  return `message/${id}`;
}
