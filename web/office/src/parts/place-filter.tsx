import { Select } from 'antd';

type Props = {
  places: readonly { value: string; label: string }[];
  value: string | undefined;
  onChange: (code: string | undefined) => void;
};

/** Narrows a list to a city, county or town below one's own; not drawn where nothing lies below. */
export function PlaceFilter({ places, value, onChange }: Props) {
  if (places.length === 0) return null;
  return (
    <Select
      className="place-filter"
      aria-label="按行政区划筛选"
      value={value ?? ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={[{ value: '', label: '全部辖区' }, ...places]}
      popupMatchSelectWidth={false}
      onChange={(code: string) => onChange(code === '' ? undefined : code)}
    />
  );
}
