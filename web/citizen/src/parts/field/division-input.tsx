import { useState } from 'react';
import { useDivisions } from '../../api/queries.ts';
import type { ControlIds, FieldProps } from './field-props.ts';

/** A place in Guangdong: the city, then its county (东莞、中山: the town). */
export function DivisionInput({ value, onChange, ids }: FieldProps & { ids: ControlIds }) {
  const { data: divisions = [] } = useDivisions();
  const chosen = divisions.find(each => each.code === value);
  const [city, setCity] = useState('');
  const shownCity = city || (chosen?.parent ?? '');
  return (
    <div className="division">
      <label htmlFor={`${ids.id}-city`}>地级以上市</label>
      <select
        id={`${ids.id}-city`}
        className="input"
        value={shownCity}
        aria-invalid={ids.invalid || undefined}
        onChange={event => {
          setCity(event.currentTarget.value);
          onChange(undefined);
        }}
      >
        <option value="">请选择</option>
        {divisions
          .filter(each => each.level === 'city')
          .map(each => (
            <option key={each.code} value={each.code}>
              {each.name}
            </option>
          ))}
      </select>
      <label htmlFor={`${ids.id}-county`}>县（市、区）或者镇（街道）</label>
      <select
        id={`${ids.id}-county`}
        className="input"
        value={typeof value === 'string' ? value : ''}
        aria-invalid={ids.invalid || undefined}
        onChange={event => onChange(event.currentTarget.value || undefined)}
      >
        <option value="">{shownCity === '' ? '请先选择市' : '请选择'}</option>
        {divisions
          .filter(each => each.parent === shownCity && each.level !== 'city')
          .map(each => (
            <option key={each.code} value={each.code}>
              {each.name}
            </option>
          ))}
      </select>
    </div>
  );
}
