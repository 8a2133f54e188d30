import { useState } from 'react';
import { DatePart, range, YEARS_BACK } from './date-part.tsx';
import type { ControlIds, FieldProps } from './field-props.ts';

/** A month as year and month, each chosen from a list; half of it is no answer yet. */
export function MonthInput({ value, onChange, today, ids }: FieldProps & { ids: ControlIds }) {
  const [parts, setParts] = useState(() => split(value));
  const shown = typeof value === 'string' && value !== joined(parts) ? split(value) : parts;
  const set = (change: Partial<Parts>) => {
    const next = { ...shown, ...change };
    setParts(next);
    onChange(joined(next));
  };
  const thisYear = Number(today.slice(0, 4));
  return (
    <div className="date">
      <DatePart
        invalid={ids.invalid}
        id={`${ids.id}-year`}
        label="年"
        value={shown.year}
        options={range(thisYear + 1, thisYear - YEARS_BACK)}
        onChange={year => set({ year })}
      />
      <DatePart
        invalid={ids.invalid}
        id={`${ids.id}-month`}
        label="月"
        value={shown.month}
        options={range(1, 12)}
        onChange={month => set({ month })}
      />
    </div>
  );
}

type Parts = { year: string; month: string };

function split(value: FieldProps['value']): Parts {
  const [year = '', month = ''] = typeof value === 'string' ? value.split('-') : [];
  return { year, month: month === '' ? '' : String(Number(month)) };
}

function joined({ year, month }: Parts): string | undefined {
  return year && month ? `${year}-${month.padStart(2, '0')}` : undefined;
}
