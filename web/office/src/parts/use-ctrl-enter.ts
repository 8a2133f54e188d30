import { useEffect, useRef } from 'react';

/**
 * Ctrl+Enter (or ⌘Enter) anywhere on the page: confirms the open panel, and where none is open does what `whenClosed` says.
 * The panel's own button decides whether it may be confirmed.
 */
export function useCtrlEnter(whenClosed: () => void): void {
  const latest = useRef(whenClosed);
  latest.current = whenClosed;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      event.preventDefault();
      if (document.querySelector('.act-panel') === null) latest.current();
      else document.querySelector<HTMLButtonElement>('.act-panel .act-buttons .ant-btn-primary')?.click();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
