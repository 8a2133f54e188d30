import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'good' | 'warn' | 'bad';
const icons = { plain: 'info', good: 'tick', warn: 'alert', bad: 'alert' } as const satisfies Record<
  Tone,
  IconName
>;

/** A boxed sentence; the icon says its tone to those who do not see the colour. */
export function Notice({
  tone = 'plain',
  title,
  children,
  live,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  live?: boolean;
}) {
  return (
    <div className={`notice notice-${tone}`} role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}>
      <Icon name={icons[tone]} />
      <div className="notice-body">
        {title && <p className="notice-title">{title}</p>}
        {children}
      </div>
    </div>
  );
}
