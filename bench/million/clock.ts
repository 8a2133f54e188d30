import type { PlainDate } from '@yimen/domain/plain/date.ts';

/** A clock that is put to nine in the morning in China of any day, and goes on by minutes. */
export function openClock() {
  let at = 0;
  return {
    now: (): string => new Date(at).toISOString(),
    dayBegins: (day: PlainDate): void => {
      at = Date.parse(`${day}T01:00:00.000Z`);
    },
    later: (minutes: number): void => {
      at += minutes * 60_000;
    },
  };
}

export type Clock = ReturnType<typeof openClock>;
