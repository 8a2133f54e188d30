import { Select } from 'antd';
import { type Place, useDivisions } from '../../parts/service.ts';

type Props = { own: string; value: string | undefined; onChange: (code: string | undefined) => void };

/** Narrows to a city or county below one's own; not drawn where nothing lies below. */
export function DivisionSelect({ own, value, onChange }: Props) {
  const below = placesBelow(useDivisions(), own);
  if (below.length === 0) return null;
  return (
    <Select
      className="cases-division"
      aria-label="按行政区划筛选"
      value={value ?? ''}
      showSearch={{ optionFilterProp: 'label' }}
      options={[{ value: '', label: '全部辖区' }, ...below]}
      popupMatchSelectWidth={false}
      onChange={(code: string) => onChange(code === '' ? undefined : code)}
    />
  );
}

/** Cities and counties under a province or city, each with its city's name in front: 清远市连山壮族瑶族自治县. */
function placesBelow(places: readonly Place[], own: string): { value: string; label: string }[] {
  const byCode = new Map(places.map(place => [place.code, place]));
  const parentOf = (place: Place) => (place.parent === null ? undefined : byCode.get(place.parent));
  const isBelow = (place: Place): boolean => {
    const parent = parentOf(place);
    return parent !== undefined && (parent.code === own || isBelow(parent));
  };
  return places
    .filter(place => place.level === 'city' || place.level === 'county')
    .filter(isBelow)
    .map(place => {
      const city = place.level === 'county' ? parentOf(place) : undefined;
      return {
        value: place.code,
        label: city === undefined || city.code === own ? place.name : `${city.name}${place.name}`,
      };
    });
}
