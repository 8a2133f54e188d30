import type { CallAnswer } from '@yimen/contract/client.ts';
import { useState } from 'react';
import { Link } from 'wouter';
import { ChoiceCard } from '../../parts/field/choice-card.tsx';
import { PlaceSearch } from '../../parts/field/place-search.tsx';
import { Icon } from '../../parts/icon.tsx';
import { findPlaces } from './find-places.ts';

type Division = CallAnswer<'GET /api/divisions'>['divisions'][number];
type Props = {
  divisions: readonly Division[];
  value: string;
  /** The city whose places are listed; it stands in the address, so that “back” leads to the cities again. */
  city: string | null;
  addressOf: (city: string) => string;
  onChange: (code: string) => void;
};

const SHOWN = 12;

/** City, then county or town; or by typing part of the name. A place found by its name says its city: a district of 汕尾 is named 城区. */
export function PlaceChooser({ divisions, value, city, addressOf, onChange }: Props) {
  const nameOf = (code: string | null) => divisions.find(each => each.code === code)?.name ?? '';
  const [typed, setTyped] = useState('');
  const wanted = typed.trim();
  const places = divisions.filter(each => each.level === 'county' || each.level === 'town');
  const inCity = places.filter(each => each.parent === city);
  const found = findPlaces(wanted, places, divisions);
  const card = (place: Division, hint?: string) => (
    <ChoiceCard
      key={place.code}
      type="radio"
      id={`place-${place.code}`}
      name="place"
      label={place.name}
      hint={hint}
      checked={value === place.code}
      onChange={() => onChange(place.code)}
    />
  );
  return (
    <>
      <PlaceSearch id="place-search" example="台山" value={typed} onChange={setTyped} />
      {wanted !== '' ? (
        <fieldset className="field" id="f-settlement">
          <legend className="field-label">
            {found.length === 0
              ? `没有找到“${wanted}”，请检查地名，或者清空后按市选择`
              : `找到 ${found.length} 个地方${found.length > SHOWN ? `，先列出 ${SHOWN} 个，可以再多输几个字` : ''}`}
          </legend>
          <div className="choices">
            {found.slice(0, SHOWN).map(place => card(place, nameOf(place.parent)))}
          </div>
        </fieldset>
      ) : city === null ? (
        <fieldset className="field" id="f-settlement">
          <legend className="field-label">先选地级以上市</legend>
          <div className="choices choices-grid">
            {divisions
              .filter(each => each.level === 'city')
              .map(each => (
                <Link key={each.code} className="choice" href={addressOf(each.code)}>
                  {each.name}
                  <Icon name="next" />
                </Link>
              ))}
          </div>
        </fieldset>
      ) : (
        <fieldset className="field" id="f-settlement">
          <legend className="field-label">
            {nameOf(city)}：选择{inCity.some(each => each.level === 'town') ? '镇街' : '县（市、区）'}
          </legend>
          <div className="choices choices-grid">{inCity.map(each => card(each))}</div>
        </fieldset>
      )}
    </>
  );
}
