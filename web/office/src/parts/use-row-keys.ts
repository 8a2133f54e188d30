import { useEffect, useRef } from 'react';

/** The row opened last in each list, by the list's path: coming back, that is where one goes on. */
const opened = new Map<string, Row>();
type Row = { path: string; place: number };

/**
 * ↑ and ↓ walk through the links marked `data-row`, Home and End jump; Enter is the link's own. Works as soon as the page is there.
 * Coming back, the row that was opened has the focus again, or the one that has taken its place.
 */
export function useRowKeys() {
  const rows = useRef<HTMLTableSectionElement>(null);
  const last = useRef(-1);
  useEffect(() => {
    const list = window.location.pathname;
    const links = () => [...(rows.current?.querySelectorAll<HTMLAnchorElement>('[data-row]') ?? [])];
    const before = opened.get(list);
    opened.delete(list);
    if (before !== undefined && isFree(document.activeElement, rows.current))
      rowAgain(links(), before)?.focus();
    const onFocus = () => {
      last.current = placeOf(document.activeElement, links());
    };
    const onClick = ({ target }: MouseEvent) => {
      const link = (target as Element).closest<HTMLAnchorElement>('[data-row]');
      if (link !== null) opened.set(list, { path: link.pathname, place: links().indexOf(link) });
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || !isFree(document.activeElement, rows.current))
        return;
      const now = links();
      const next = placeAfter(event.key, placeOf(document.activeElement, now), last.current, now.length);
      if (next === null) return;
      event.preventDefault();
      now[next]?.focus();
    };
    const body = rows.current;
    body?.addEventListener('focusin', onFocus);
    body?.addEventListener('click', onClick);
    document.addEventListener('keydown', onKey);
    return () => {
      body?.removeEventListener('focusin', onFocus);
      body?.removeEventListener('click', onClick);
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return rows;
}

function rowAgain(links: readonly HTMLAnchorElement[], { path, place }: Row): HTMLElement | undefined {
  return links.find(link => link.pathname === path) ?? links[Math.min(place, links.length - 1)];
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

/** From outside the rows one goes on where one last was, should that row be gone. */
function placeAfter(key: string, place: number, last: number, count: number): number | null {
  if (count === 0) return null;
  if (place === -1 && last >= 0 && (key === 'ArrowDown' || key === 'ArrowUp'))
    return Math.min(last, count - 1);
  if (key === 'ArrowDown') return Math.min(place + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(place - 1, 0);
  if (place === -1) return null;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
