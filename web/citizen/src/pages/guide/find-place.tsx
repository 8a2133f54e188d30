import { useState } from 'react';
import { useDivisions } from '../../api/queries.ts';
import { PlaceSearch } from '../../parts/field/place-search.tsx';
import { findPlaces, fullNames } from '../apply/find-places.ts';
import { PlaceLinks } from './place-links.tsx';

const SHOWN = 12;

/** A place by part of its name or by its initials. */
export function FindPlace() {
  const { data: divisions = [] } = useDivisions();
  const [typed, setTyped] = useState('');
  const wanted = typed.trim();
  const places = divisions.filter(each => each.level === 'county' || each.level === 'town');
  const names = fullNames(divisions);
  const found = findPlaces(wanted, places, divisions);
  return (
    <>
      <PlaceSearch id="guide-search" example="梅县" value={typed} onChange={setTyped} />
      {wanted !== '' && divisions.length > 0 && (
        <div aria-live="polite">
          {found.length === 0 ? (
            <p>没有找到“{wanted}”，请检查地名，或者按市选择。</p>
          ) : (
            <PlaceLinks
              title={`找到 ${found.length} 个地方${found.length > SHOWN ? `，先列出 ${SHOWN} 个` : ''}`}
              places={found
                .slice(0, SHOWN)
                .map(({ code }) => ({ code, name: names.get(code)!.replace('广东省', '') }))}
            />
          )}
        </div>
      )}
    </>
  );
}
