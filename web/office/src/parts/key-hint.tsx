/** The key that does what its button does, for the eye only: the button's `aria-keyshortcuts` tells it to others. */
export function KeyHint({ children }: { children: string }) {
  return (
    <span className="key-hint" aria-hidden="true">
      {children}
    </span>
  );
}
