import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

// The same questions in processes whose machines stand on either side of the world.
const QUESTIONS = `
  import { chinaCalendar as china } from '@yimen/catalogue/calendars/china.ts';
  import { addNaturalDays, addWorkingDays, workingDaysBetween } from '@yimen/domain/calendar/deadline.ts';
  import { pausedFor, startClock } from '@yimen/domain/calendar/clock.ts';
  import { addDays, dateOfInstant, weekday } from '@yimen/domain/plain/date.ts';
  const answers = [new Date('2026-11-23T16:30:00Z').getHours()];
  for (let day = '2020-01-01'; day < '2027-06-01'; day = addDays(day, 1))
    answers.push(day, weekday(day), dateOfInstant(day + 'T16:00:00.000Z'), addWorkingDays(day, 5, china),
      addNaturalDays(day, 30, china), workingDaysBetween(day, addDays(day, 20), china),
      pausedFor(startClock(10, day, china), addDays(day, 3), addDays(day, 9), china));
  console.log(JSON.stringify(answers));`;

function answersIn(zone: string): unknown[] {
  const run = ['--import', 'tsx', '--input-type=module', '-e', QUESTIONS];
  const options = {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...process.env, TZ: zone },
    maxBuffer: 2 ** 26,
  };
  return JSON.parse(String(execFileSync(process.execPath, run, options))) as unknown[];
}

it('R3.5 answers the same in Los Angeles, Shanghai and Kiribati', () => {
  const [shanghaiHour, ...shanghai] = answersIn('Asia/Shanghai');
  const [losAngelesHour, ...losAngeles] = answersIn('America/Los_Angeles');
  const [, ...kiribati] = answersIn('Pacific/Kiritimati');
  expect([shanghaiHour, losAngelesHour]).toEqual([0, 8]); // the zones really were in force
  expect(shanghai.length).toBeGreaterThan(18_000);
  expect(losAngeles).toEqual(shanghai);
  expect(kiribati).toEqual(shanghai);
});
