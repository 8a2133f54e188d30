import { type ReactNode, useId } from 'react';

/** One thing to fill in, its words above it. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="annex-field">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
