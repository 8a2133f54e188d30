import { createCipheriv } from 'node:crypto';
import type { EmsSettings } from './ems-settings.ts';

const patience = 15_000;

/** An answer that says no: `code` is China Post's own. */
export class EmsRefused extends Error {
  readonly code: string;
  constructor(code: string, words: string) {
    super(words);
    this.code = code;
  }
}

/**
 * One call of the interface for agreement customers (国内协议客户接口): a form whose message is sealed with SM4. Answers what came back,
 * throws `EmsRefused` for a no, and anything else when there was no answer.
 */
export async function emsCall(
  settings: EmsSettings,
  apiCode: string,
  message: unknown,
  now: string,
): Promise<unknown> {
  const form = new URLSearchParams({
    apiCode,
    senderNo: settings.senderNo,
    authorization: settings.authorization,
    msgType: '0',
    timeStamp: chinaTime(now),
    version: 'V1.0.0',
    logitcsInterface: sealedMessage(message, settings.key), // spelt so by the interface
  });
  const response = await fetch(settings.url, {
    method: 'POST',
    body: form,
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  }).catch((error: unknown) => {
    throw new Error(`EMS was not reached: ${(error as Error).name}`);
  });
  if (!response.ok) throw new Error(`EMS answered ${response.status}`);
  const answer = (await response.json()) as { retCode?: string; retMsg?: string; retBody?: unknown };
  if (answer.retCode !== '00000') throw new EmsRefused(answer.retCode ?? '', answer.retMsg ?? '');
  return parsed(answer.retBody);
}

/** The signature the interface asks for: JSON and key in one text, SM4-ECB under the key with PKCS#7, base64, marked `|$4|`. */
export function sealedMessage(message: unknown, key: string): string {
  const cipher = createCipheriv('sm4-ecb', Buffer.from(key, 'base64'), null);
  const sealed = Buffer.concat([cipher.update(JSON.stringify(message) + key, 'utf8'), cipher.final()]);
  return `|$4|${sealed.toString('base64')}`;
}

/** `2026-11-25 10:00:00` as China reads the clock; the interface knows no zones. */
export function chinaTime(instant: string): string {
  const china = new Date(Date.parse(instant) + EIGHT_HOURS);
  return china.toISOString().slice(0, 19).replace('T', ' ');
}

/** The instant, in UTC; null where the text is no time, so that one bad line of the carrier's does not lose the others. */
export function fromChinaTime(text: string): string | null {
  const time = Date.parse(`${text.trim().replace(' ', 'T')}+08:00`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

const EIGHT_HOURS = 8 * 3_600_000;

/** Bodies come as JSON, or as JSON in a string. */
function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
