import { type RefObject, useEffect, useRef } from 'react';

/** For a row of links that may be pushed sideways (`styles/tabs.css`): the one that says `aria-current` is brought into sight whenever it is another or the row has grown, without moving the page. */
export function useHereInSight<E extends HTMLElement>(here: unknown): RefObject<E | null> {
  const row = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which one is here is read from the row, and changes with `here`
  useEffect(() => {
    const link = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (!row.current || !link) return;
    const middle = link.offsetLeft - row.current.offsetLeft + link.offsetWidth / 2;
    row.current.scrollLeft = middle - row.current.clientWidth / 2;
  }, [here]);
  return row;
}
