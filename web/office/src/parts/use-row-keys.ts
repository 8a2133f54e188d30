import { useEffect, useRef } from 'react';

/** ↑ and ↓ walk through the links marked `data-row`, Home and End jump; Enter is the link's own. Works as soon as the page is there. */
export function useRowKeys() {
  const rows = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isFree(document.activeElement, rows.current))
        return;
      const links = [...(rows.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const next = placeAfter(event.key, placeOf(document.activeElement, links), links.length);
      if (next === null) return;
      event.preventDefault();
      links[next]?.focus();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return rows;
}

/** Arrow keys belong to fields, tabs and menus when these have the focus. */
function isFree(active: Element | null, rows: Element | null): boolean {
  return (
    active === null ||
    active === document.body ||
    active.id === 'content' ||
    (rows?.contains(active) ?? false)
  );
}

/** The row the focus is in, its buttons included; -1 when it is outside. */
function placeOf(active: Element | null, links: readonly HTMLElement[]): number {
  const row = active?.closest('tr');
  return row == null ? -1 : links.findIndex(link => link.closest('tr') === row);
}

function placeAfter(key: string, place: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (place === -1) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
