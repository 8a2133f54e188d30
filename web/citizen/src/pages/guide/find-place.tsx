import { useState } from 'react';
import { useDivisions } from '../../api/queries.ts';
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
      <div className="field">
        <label className="field-label" htmlFor="guide-search">
          搜索地名
        </label>
        <p className="field-hint" id="guide-search-hint">
          地名的一部分或者拼音首字母都可以，例如：梅县、佛山顺德、fssd
        </p>
        <input
          id="guide-search"
          className="input"
          type="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-describedby="guide-search-hint"
          value={typed}
          onInput={event => setTyped(event.currentTarget.value)}
        />
      </div>
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
