// The one gate every log line passes, as text, after pino and all serializers and child loggers are done with it: there is no
// second way out that a new serializer could forget.

import { maskPrivateNumbers } from '@yimen/domain/plain/private-numbers.ts';
import { isPersonName, isPrivateKey } from './private-keys.ts';

const HIDDEN = '[hidden]';

/** The JSON line (with or without its line end) with private keys hidden and private numbers masked; still one JSON line. */
export function maskLine(line: string): string {
  let entry: unknown;
  try {
    entry = JSON.parse(line);
  } catch {
    return maskSentence(line); // not JSON: still nothing private
  }
  return `${JSON.stringify(masked(entry))}\n`;
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return maskText(value);
  if (typeof value === 'number') return maskNumber(value);
  if (Array.isArray(value)) return value.map(masked);
  if (value === null || typeof value !== 'object') return value;
  if (isBytes(value)) return '[bytes]';
  const copy: Record<string, unknown> = {};
  for (const [key, held] of Object.entries(value)) {
    const hide = held !== null && (isPrivateKey(key) || isPersonName(key, held));
    copy[maskPrivateNumbers(key)] = hide ? HIDDEN : masked(held);
  }
  return copy;
}

/** JSON inside a string (a body that somebody logged as text) is masked as what it is. */
function maskText(text: string): string {
  if (/^\s*[[{]/.test(text)) {
    try {
      return JSON.stringify(masked(JSON.parse(text)));
    } catch {
      // only looks like JSON
    }
  }
  return maskSentence(text);
}

/** Of every query in a URL only the names are kept: a search box is where a person's name is typed. */
function maskSentence(text: string): string {
  return maskPrivateNumbers(text.replace(/([?&][\w.[\]%-]{1,60}=)[^&\s"'#<>]+/g, '$1*'));
}

function maskNumber(value: number): number | string {
  if (!Number.isInteger(value) || Math.abs(value) < 1e10) return value;
  const text = maskPrivateNumbers(String(value));
  return text === String(value) ? value : text;
}

/** A Buffer or typed array as JSON writes it: its bytes are as readable as text. */
function isBytes(value: object): boolean {
  const shown = value as { type?: unknown; data?: unknown; 0?: unknown };
  if (shown.type === 'Buffer' && Array.isArray(shown.data)) return true;
  return typeof shown[0] === 'number' && Object.keys(value).every(key => /^\d+$/.test(key));
}
