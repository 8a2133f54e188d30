import { InputNumber } from 'antd';
import { Field } from './field.tsx';

/** Which figures a blank takes; people come whole. The same as the heart refuses by. */
export function figureFault(value: unknown, whole: boolean): string | null {
  if (typeof value !== 'number') return null;
  if (value < 0 || value > 100_000) return '请填 0 至 100000 之间的数字。';
  return whole && !Number.isInteger(value) ? '人数要填整数。' : null;
}

type Props = {
  label: string;
  unit: string;
  value: unknown;
  whole?: boolean;
  onChange: (value: number | null) => void;
};

/** A figure in its blank, with its unit; a wrong one is told in words beneath. Emptied it is blank again. */
export function FigureField({ label, unit, value, whole = false, onChange }: Props) {
  const fault = figureFault(value, whole);
  return (
    <Field label={label}>
      {id => (
        <>
          <span>
            <InputNumber
              id={id}
              value={typeof value === 'number' ? value : null}
              {...(fault !== null && { status: 'error', 'aria-describedby': `${id}-fault` })}
              onChange={next => onChange(next)}
            />{' '}
            {unit}
          </span>
          {fault !== null && (
            <span id={`${id}-fault`} role="alert" className="annex-fault">
              {fault}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
