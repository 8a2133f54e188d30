import { useEffect, useRef } from 'react';

export type Fault = { field: string; sentence: string };

/** Everything wrong on the page at once (一次性告知), each a link to its field; gets the focus each time it appears. */
export function ErrorSummary({ faults, round }: { faults: readonly Fault[]; round: number }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (round > 0) box.current?.focus();
  }, [round]);
  if (faults.length === 0) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">还有 {faults.length} 处需要填写或更正</h2>
      <ul>
        {faults.map(fault => (
          <li key={fault.field}>
            <a
              href={`#f-${fault.field}`}
              onClick={event => {
                event.preventDefault();
                focusField(fault.field);
              }}
            >
              {fault.sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Brings a field into view and puts the cursor in it, or on its first choice, be it a link. */
function focusField(field: string): void {
  const place = document.getElementById(`f-${field}`);
  if (place === null) return;
  const target = place.matches('input,select,textarea')
    ? place
    : (place.querySelector<HTMLElement>('input:checked, input, select, textarea, a') ?? place);
  place.closest('.field')?.scrollIntoView({ block: 'start' });
  target.focus({ preventScroll: true });
}
