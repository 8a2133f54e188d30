import { useState } from 'react';
import { DatePart, range, YEARS_BACK } from './date-part.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';

const LONGEST = 31;

/** A day as year, month and day, each chosen from a list: the same in every browser and never in English. */
export function DateInput({ field, value, onChange, today, ids }: FieldProps & { ids: ControlIds }) {
  const [parts, setParts] = useState(() => split(value));
  const shown = typeof value === 'string' && value !== joined(parts) ? split(value) : parts;
  const set = (change: Partial<Parts>) => {
    const next = { ...shown, ...change };
    setParts(next);
    onChange(joined(next));
  };
  const thisYear = Number(today.slice(0, 4));
  const first = field.notBefore === undefined ? thisYear - YEARS_BACK : Number(field.notBefore.slice(0, 4));
  const last = field.notAfterToday ? thisYear : thisYear + 1;
  const days = shown.year && shown.month ? daysIn(Number(shown.year), Number(shown.month)) : LONGEST;
  return (
    <div className="date">
      <DatePart
        id={`${ids.id}-year`}
        label="年"
        value={shown.year}
        options={range(last, first)}
        invalid={ids.invalid}
        onChange={year => set({ year })}
      />
      <DatePart
        id={`${ids.id}-month`}
        label="月"
        value={shown.month}
        options={range(1, 12)}
        invalid={ids.invalid}
        onChange={month => set({ month })}
      />
      <DatePart
        id={`${ids.id}-day`}
        label="日"
        value={shown.day}
        options={range(1, days)}
        invalid={ids.invalid}
        onChange={day => set({ day })}
      />
    </div>
  );
}

type Parts = { year: string; month: string; day: string };
function split(value: FieldProps['value']): Parts {
  const parts = typeof value === 'string' ? /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) : null;
  if (parts === null) return { year: '', month: '', day: '' };
  return { year: parts[1]!, month: String(Number(parts[2])), day: String(Number(parts[3])) };
}

/** A day only when all three are chosen; half a date is no answer yet. */
function joined({ year, month, day }: Parts): string | undefined {
  if (!year || !month || !day) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : LONGEST;
}
