import { Select } from 'antd';
import { usePlacesWithin } from '../../parts/places-within.ts';
import { useStaff } from '../../parts/session.tsx';
import type { Sheet, SheetChoice } from './assessment-choice.ts';

type Props = { sheet: Sheet; choice: SheetChoice; onChoose: (choice: SheetChoice) => void };

/** Which place's sheet: one's own, a city's or a county's within it; not drawn where there is but one. Towns are not assessed. */
export function PlaceChoice({ sheet, choice, onChoose }: Props) {
  const places = usePlacesWithin(useStaff().division.code).filter(({ value }) => value.length === 6);
  if (places.length < 2) return null;
  return (
    <Select
      className="assess-place"
      aria-label="地区"
      value={sheet.row.code}
      showSearch={{ optionFilterProp: 'label' }}
      options={places}
      popupMatchSelectWidth={false}
      onChange={place => onChoose({ ...choice, place })}
    />
  );
}
