import type { CallAnswer } from '@yimen/contract/client.ts';
import { useMemo, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { Icon } from '../../parts/icon.tsx';

type Division = CallAnswer<'GET /api/divisions'>['divisions'][number];
type Props = { divisions: readonly Division[]; value: string; onChange: (code: string) => void };

const SHOWN = 12;

/** City, then county or town; or by typing part of the name. Always the full path: a district of 汕尾 is named 城区. */
export function PlaceChooser({ divisions, value, onChange }: Props) {
  const names = useMemo(() => fullNames(divisions), [divisions]);
  const [typed, setTyped] = useState('');
  const [city, setCity] = useState(() => divisions.find(each => each.code === value)?.parent ?? '');
  const wanted = typed.trim();
  const places = divisions.filter(each => each.level === 'county' || each.level === 'town');
  const found = wanted === '' ? [] : places.filter(each => names.get(each.code)!.includes(wanted));
  const card = (place: Division) => (
    <ChoiceCard
      key={place.code}
      type="radio"
      id={`place-${place.code}`}
      name="place"
      label={names.get(place.code)}
      checked={value === place.code}
      onChange={() => onChange(place.code)}
    />
  );
  return (
    <>
      <div className="field">
        <label className="field-label" htmlFor="place-search">
          搜索地名
        </label>
        <input
          id="place-search"
          className="input"
          type="search"
          autoComplete="off"
          placeholder="例如：台山、连山、虎门"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </div>
      {wanted !== '' ? (
        <fieldset className="field">
          <legend className="field-label">
            {found.length === 0
              ? `没有找到“${wanted}”，请检查地名，或者清空后按市选择`
              : `找到 ${found.length} 个地方${found.length > SHOWN ? `，先列出 ${SHOWN} 个，可以再多输几个字` : ''}`}
          </legend>
          <div className="choices">{found.slice(0, SHOWN).map(card)}</div>
        </fieldset>
      ) : city === '' ? (
        <fieldset className="field">
          <legend className="field-label">先选地级以上市</legend>
          <div className="choices choices-grid">
            {divisions
              .filter(each => each.level === 'city')
              .map(each => (
                <button key={each.code} type="button" className="choice" onClick={() => setCity(each.code)}>
                  {each.name}
                  <Icon name="next" />
                </button>
              ))}
          </div>
        </fieldset>
      ) : (
        <fieldset className="field">
          <legend className="field-label">{names.get(city)}：再选到县（市、区）或者镇（街道）</legend>
          <Button kind="quiet" onClick={() => setCity('')}>
            换一个市
          </Button>
          <div className="choices">{places.filter(each => each.parent === city).map(card)}</div>
        </fieldset>
      )}
    </>
  );
}

/** Code → 广东省汕尾市城区. */
export function fullNames(divisions: readonly Division[]): Map<string, string> {
  const byCode = new Map(divisions.map(each => [each.code, each]));
  const nameOf = (code: string | null): string => {
    const division = code === null ? undefined : byCode.get(code);
    return division === undefined ? '' : nameOf(division.parent) + division.name;
  };
  return new Map(divisions.map(each => [each.code, nameOf(each.code)]));
}
