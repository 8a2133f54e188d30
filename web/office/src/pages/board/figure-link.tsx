import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BehindChoice } from './board-choice.ts';

type Props = { choice: BehindChoice; children: ReactNode; label?: string; className?: string };

/** A figure that opens the list behind it. Nothing lies behind a nought: it is then plain. */
export function FigureLink({ choice, children, label, className }: Props) {
  if (children === 0) return <span className="numeric">0</span>;
  return (
    <Link
      to="/board/list"
      search={choice as never}
      className={className ?? 'numeric'}
      {...(label !== undefined && { 'aria-label': label })}
    >
      {children}
    </Link>
  );
}
