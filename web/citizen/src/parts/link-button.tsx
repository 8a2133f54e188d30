import type { ReactNode } from 'react';
import { Link } from 'wouter';

/** A link that leads on and looks like the button it replaces. */
export function LinkButton({
  href,
  kind = 'primary',
  onFollow,
  children,
}: {
  href: string;
  kind?: 'primary' | 'secondary' | 'quiet';
  /** Done before it leads on. */
  onFollow?: () => void;
  children: ReactNode;
}) {
  return (
    <Link href={href} className={`button button-${kind}`} onClick={onFollow}>
      {children}
    </Link>
  );
}
