import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import './act-panel.css';

type Props = { title: string; onClose?: () => void; children: ReactNode };

/** The frame of an act's inline panel: it takes the focus when it opens, and Escape closes it. */
export function ActPanel({ title, onClose, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const inside = panel.current?.contains(document.activeElement) ?? false;
    if (!inside) panel.current?.querySelector<HTMLElement>('h2')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
  };
  return (
    <section className="act-panel" aria-label={title} ref={panel} onKeyDown={onKeyDown}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}
