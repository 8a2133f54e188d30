import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { isWorkingDay } from '@yimen/domain/calendar/calendar.ts';
import type { PlainDate } from '@yimen/domain/plain/date.ts';
import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from './china.ts';

const years = Object.keys(chinaCalendar.years);
const inOurYears = (table: object) =>
  Object.keys(table).filter(day => day >= '2020-01-01' && day <= '2026-12-31');

describe('R3.5 our calendar and the package chinese-days', () => {
  it('cover 2020 to 2026 and list the same days', () => {
    expect(years).toEqual(['2020', '2021', '2022', '2023', '2024', '2025', '2026']);
    const all = Object.values(chinaCalendar.years);
    expect(all.flatMap(year => year.off)).toEqual(inOurYears(published.holidays).sort());
    expect(all.flatMap(year => year.work)).toEqual(inOurYears(published.workdays).sort());
  });

  it('call the same days working days: 0 differences in seven years', () => {
    // Asked in a process in China's time zone: the package reads a date as midnight UTC and then its local day, so that west
    // of Greenwich it answers for the day before.
    const ask = `const { isWorkday } = require(${JSON.stringify(createRequire(import.meta.url).resolve('chinese-days'))});
      const days = [];
      for (let at = Date.UTC(2020, 0, 1); at < Date.UTC(2027, 0, 1); at += 86400000) {
        const day = new Date(at).toISOString().slice(0, 10);
        days.push([day, isWorkday(day)]);
      }
      console.log(JSON.stringify(days));`;
    const answer = execFileSync(process.execPath, ['-e', ask], {
      env: { ...process.env, TZ: 'Asia/Shanghai' },
    });
    const days = JSON.parse(String(answer)) as [PlainDate, boolean][];
    expect(days).toHaveLength(2557);
    expect(days.filter(([day, works]) => isWorkingDay(day, chinaCalendar) !== works)).toEqual([]);
  });

  it('names the notice of every year', () => {
    for (const year of years)
      expect(chinaCalendar.years[year]!.source).toContain(
        `《国务院办公厅关于${year}年部分节假日安排的通知》（国办发明电〔${Number(year) - 1}〕`,
      );
  });

  it('has as many working days as domain.md §3.2 counts', () => {
    const count = (year: string) => {
      let days = 0;
      for (
        let at = Date.UTC(Number(year), 0, 1);
        new Date(at).getUTCFullYear() === Number(year);
        at += 86_400_000
      )
        if (isWorkingDay(new Date(at).toISOString().slice(0, 10) as PlainDate, chinaCalendar)) days += 1;
      return days;
    };
    expect(['2024', '2025', '2026'].map(count)).toEqual([251, 248, 248]);
  });
});
