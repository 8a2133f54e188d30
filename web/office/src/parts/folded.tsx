import { type ReactNode, useId, useState } from 'react';

/** What is folded on the screen until it is asked for, and lies open on paper. */
export function Folded({ title, children }: { title: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="folded">
      <button type="button" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {title}
      </button>
      <div id={id} className={open ? undefined : 'print-only'}>
        {children}
      </div>
    </div>
  );
}
