import { randomUUID } from 'node:crypto';
import { type MessageTemplate, messageText } from '@yimen/catalogue/messages.ts';
import { maskPhone } from '@yimen/domain/plain/mask.ts';
import type { Queryable } from '../store/find-application.ts';
import { type Message, openMessage, sealMessage } from '../store/message.ts';
import type { Platform } from '../store/platform.ts';
import { patienceFor, pauseAfter } from './patience.ts';
import type { SmsPort } from './port.ts';

/**
 * Keeps a message for sending and answers its id; with `connection`, in that transaction. Phone and values are sealed; what can be
 * read is the masked phone. News of a case is not queued here but by the act itself (`store/act-messages.ts`).
 */
export async function queueSms(
  platform: Platform,
  message: Message,
  connection: Queryable = platform.pool,
): Promise<string> {
  const id = randomUUID();
  await queueSmsOnce(platform, id, message, connection);
  return id;
}

/** The same under an id that says what it is: one that is kept already is not kept again. Answers 1, or 0 then. */
export async function queueSmsOnce(
  { pool, keys, now }: Platform,
  id: string,
  message: Message,
  connection: Queryable = pool,
): Promise<number> {
  const { rowCount } = await connection.query(
    `insert into message (id, template, masked_phone, sealed, created_at, due_at) values ($1, $2, $3, $4, $5, $5)
     on conflict (id) do nothing`,
    [id, message.template, maskPhone(message.phone), sealMessage(keys, { id }, message), now()],
  );
  return rowCount ?? 0;
}

/**
 * Sends what waits, codes first, then the longest due; each message is taken by one process. One that the gateway refuses as often as
 * `patience.ts` says, or that has become worthless, ends as `failed`, which a person sees. Never throws for a message; answers how many failed.
 */
export async function sendWaiting(platform: Platform, sms: SmsPort): Promise<number> {
  for (let failed = 0; ; ) {
    const taken = await takeNext(platform);
    if (taken === null) return failed;
    const status = await tryToSend(platform, sms, taken);
    if (status === 'failed') failed++;
    await platform.pool.query(
      `update message set status = $2, sent_at = case when $2 = 'sent' then $3::timestamptz end,
         due_at = $3::timestamptz + make_interval(secs => $4) where id = $1`,
      [taken.id, status, platform.now(), pauseAfter(taken.template, taken.attempts)],
    );
  }
}

/** The last messages in clear; only the demo may show them. One that cannot be read is left out and `told`, the others are shown. */
export async function lastMessages(
  { pool, keys }: Platform,
  count: number,
  told: (id: string, error: unknown) => void = (_, error) => {
    throw error;
  },
) {
  const { rows } = await pool.query<Row & { created_at: string; status: 'queued' | 'sent' | 'failed' }>(
    `select ${columns}, created_at, status from message order by created_at desc, id limit $1`,
    [count],
  );
  return rows.flatMap(row => {
    try {
      const { phone, text } = worded(keys, row);
      return [{ id: row.id, at: row.created_at, phone, text, status: row.status }];
    } catch (error) {
      told(row.id, error);
      return [];
    }
  });
}

type Row = { id: string; application: string | null; seq: number | null; sealed: Buffer };
type Taken = Row & { template: MessageTemplate; attempts: number; created_at: string };

const columns = 'id, application, seq, sealed';
/** Longer than any gateway is waited for: a process that dies while sending leaves its message to the others after this. */
const takenForSeconds = 60;

/** Counts the attempt and puts the next one off before it is made. */
async function takeNext({ pool, now }: Platform): Promise<Taken | null> {
  const { rows } = await pool.query<Taken>(
    `update message set attempts = attempts + 1, due_at = $1::timestamptz + interval '${takenForSeconds} seconds'
     where id = (select id from message where status = 'queued' and due_at <= $1
                 order by template = 'sign-in-code' desc, due_at limit 1 for update skip locked)
     returning ${columns}, template, attempts, created_at`,
    [now()],
  );
  return rows[0] ?? null;
}

async function tryToSend(
  { keys, now }: Platform,
  sms: SmsPort,
  taken: Taken,
): Promise<'queued' | 'sent' | 'failed'> {
  const { attempts, worthMinutes } = patienceFor(taken.template);
  const minutesOld = (Date.parse(now()) - Date.parse(taken.created_at)) / 60_000;
  if (sms === null || minutesOld > worthMinutes) return 'failed';
  const message = wordedOrNull(keys, taken);
  if (message === null) return 'failed';
  try {
    await sms.send({ id: taken.id, ...message });
    return 'sent';
  } catch {
    return taken.attempts >= attempts ? 'failed' : 'queued';
  }
}

/** Null when it has no words: trying again gives it none, so a person must see it. */
function wordedOrNull(keys: Platform['keys'], row: Row) {
  try {
    return worded(keys, row);
  } catch {
    return null;
  }
}

function worded(keys: Platform['keys'], row: Row) {
  const message = opened(keys, row);
  return { ...message, text: messageText(message.template, message.values) };
}

function opened(keys: Platform['keys'], { id, application, seq, sealed }: Row): Message {
  return openMessage(keys, application === null ? { id } : { application, seq: seq! }, sealed);
}
