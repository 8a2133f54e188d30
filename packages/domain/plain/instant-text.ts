import { dateOfInstant } from './date.ts';

/** `2026-11-23 14:05`, the time in China (UTC+8, the whole year), whatever the machine's zone is. Takes ISO text with `Z`, as instants are stored. */
export function instantText(instant: string): string {
  const [, hour, minute] = /T(\d{2}):(\d{2})/.exec(instant) ?? [];
  const there = String((Number(hour) + 8) % 24).padStart(2, '0');
  return `${dateOfInstant(instant)} ${there}:${minute}`;
}
