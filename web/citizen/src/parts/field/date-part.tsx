/** How far back a list of years goes where the field sets no bound. */
export const YEARS_BACK = 45;

type DatePartProps = {
  id: string;
  label: string;
  value: string;
  options: number[];
  invalid: boolean;
  onChange: (value: string) => void;
};

/** A year, a month or a day, chosen from the phone's own list. */
export function DatePart({ id, label, value, options, invalid, onChange }: DatePartProps) {
  return (
    <span className="date-part">
      <select
        id={id}
        className="input"
        value={value}
        aria-invalid={invalid || undefined}
        onChange={event => onChange(event.currentTarget.value)}
      >
        <option value="">--</option>
        {options.map(option => (
          <option key={option} value={String(option)}>
            {option}
          </option>
        ))}
      </select>
      <label htmlFor={id}>{label}</label>
    </span>
  );
}

/** The numbers of a list, upwards or downwards. */
export function range(from: number, to: number): number[] {
  const step = from <= to ? 1 : -1;
  return Array.from({ length: Math.abs(to - from) + 1 }, (_, i) => from + i * step);
}
