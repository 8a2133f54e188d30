import type { ReactNode } from 'react';
import door from '../../door.svg';
import { useSession } from '../../parts/session.tsx';
import './door.css';

/** The page in front of the office: what it is, and the way in. */
export function Door({
  title,
  beside,
  children,
}: {
  title: string;
  beside?: ReactNode;
  children: ReactNode;
}) {
  const { demo } = useSession();
  return (
    <div className="door">
      {demo && (
        <aside className="demo-banner" aria-label="演示">
          演示数据，仅本机可访问
        </aside>
      )}
      <main className={beside ? 'door-two' : 'door-one'}>
        <section className="panel door-panel" aria-labelledby="door-title">
          <p className="brand">
            <img src={door} alt="" width="30" height="30" />
            <strong>一门</strong>
            <span>退役士兵接收报到一站式</span>
          </p>
          <h1 id="door-title">{title}</h1>
          {children}
        </section>
        {beside}
      </main>
    </div>
  );
}
