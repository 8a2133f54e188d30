// For tests only: the same questions answered slowly, day by day, from the text of domain.md Appendix B and the engine's UTC
// calendar. It shares no function, no data file and no way of counting with the heart, so that a shared mistake cannot hide.

const APPENDIX_B = `
2020 off 01-01 01-24 01-25 01-26 01-27 01-28 01-29 01-30 01-31 02-01 02-02 04-04 04-05 04-06 05-01 05-02
  05-03 05-04 05-05 06-25 06-26 06-27 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08
     work 01-19 04-26 05-09 06-28 09-27 10-10
2021 off 01-01 01-02 01-03 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-03 04-04 04-05 05-01 05-02 05-03
  05-04 05-05 06-12 06-13 06-14 09-19 09-20 09-21 10-01 10-02 10-03 10-04 10-05 10-06 10-07
     work 02-07 02-20 04-25 05-08 09-18 09-26 10-09
2022 off 01-01 01-02 01-03 01-31 02-01 02-02 02-03 02-04 02-05 02-06 04-03 04-04 04-05 04-30 05-01 05-02
  05-03 05-04 06-03 06-04 06-05 09-10 09-11 09-12 10-01 10-02 10-03 10-04 10-05 10-06 10-07 12-31
     work 01-29 01-30 04-02 04-24 05-07 10-08 10-09
2023 off 01-01 01-02 01-21 01-22 01-23 01-24 01-25 01-26 01-27 04-05 04-29 04-30 05-01 05-02 05-03 06-22
  06-23 06-24 09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06
     work 01-28 01-29 04-23 05-06 06-25 10-07 10-08
2024 off 01-01 02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17 04-04 04-05 04-06 05-01 05-02 05-03 05-04
  05-05 06-10 09-15 09-16 09-17 10-01 10-02 10-03 10-04 10-05 10-06 10-07
     work 02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12
2025 off 01-01 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04 04-04 04-05 04-06 05-01 05-02 05-03 05-04
  05-05 05-31 06-01 06-02 10-01 10-02 10-03 10-04 10-05 10-06 10-07 10-08
     work 01-26 02-08 04-27 09-28 10-11
2026 off 01-01 01-02 01-03 02-15 02-16 02-17 02-18 02-19 02-20 02-21 02-22 02-23 04-04 04-05 04-06 05-01
  05-02 05-03 05-04 05-05 06-19 06-20 06-21 09-25 09-26 09-27 10-01 10-02 10-03 10-04 10-05 10-06
  10-07
     work 01-04 02-14 02-28 05-09 09-20 10-10
`;

const LAST_YEAR = 2026;
const FIXED = new Set(['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']);
const off = new Set<string>();
const work = new Set<string>();
let year = '';
let list = off;
for (const word of APPENDIX_B.split(/\s+/)) {
  if (/^\d{4}$/.test(word)) year = word;
  else if (word === 'off') list = off;
  else if (word === 'work') list = work;
  else if (word !== '') list.add(`${year}-${word}`);
}

/** The day after, by the engine. */
export function slowTomorrow(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

/** Whether people work that day; after 2026 by weekend and fixed holidays. */
export function slowWorks(day: string): boolean {
  const name = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (Number(day.slice(0, 4)) > LAST_YEAR) return name !== 0 && name !== 6 && !FIXED.has(day.slice(5));
  if (work.has(day)) return true;
  return name !== 0 && name !== 6 && !off.has(day);
}

/** The first working day from that day on. */
export function slowOpen(day: string): string {
  let open = day;
  while (!slowWorks(open)) open = slowTomorrow(open);
  return open;
}

/**
 * The due day by walking: a working day inside a pause is not used; a pause that begins on or before the due day pushes it on by
 * its working days; one that begins later does nothing.
 */
export function slowDue(
  start: string,
  limit: number,
  pauses: { pausedOn: string; resumedOn: string }[],
): string {
  let used = 0;
  let due = limit === 0 ? slowOpen(start) : null;
  const end = pauses.at(-1)?.resumedOn ?? start;
  for (let day = slowTomorrow(due ?? start); due === null || day <= end; day = slowTomorrow(day)) {
    if (!slowWorks(day)) continue;
    const pause = pauses.find(one => one.pausedOn < day && day <= one.resumedOn);
    if (due === null) {
      if (!pause) used += 1;
      if (used === limit) due = day;
    } else if (pause && pause.pausedOn <= due) due = day;
  }
  return due;
}
