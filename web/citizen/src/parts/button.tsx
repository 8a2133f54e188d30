import type { ReactNode } from 'react';

type ButtonProps = {
  children: ReactNode;
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  /** Under way: it stays in place and says so; a second tap does nothing. */
  busy?: boolean;
  busyWords?: string;
  /** Why it cannot be pressed now; said below the button. */
  why?: string | null;
  onClick?: () => void;
};

/** A button that is never simply dead: it is busy and says so, or it is closed and says why. */
export function Button({
  children,
  kind = 'primary',
  type = 'button',
  busy = false,
  busyWords,
  why,
  onClick,
}: ButtonProps) {
  const closed = why != null;
  return (
    <>
      <button
        type={type}
        className={`button button-${kind}`}
        aria-disabled={busy || closed}
        onClick={event => {
          if (!busy && !closed) return onClick?.();
          event.preventDefault();
        }}
      >
        {busy ? (busyWords ?? '请稍候…') : children}
      </button>
      {closed && <p className="button-why">{why}</p>}
    </>
  );
}
