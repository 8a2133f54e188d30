import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { instantText } from './instant.ts';
import type { Staff } from './session.tsx';

/** At the head of a printed page: when it was printed and by whom. */
export function PrintedBy({ staff }: { staff: Staff }) {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const now = () => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener('beforeprint', now);
    return () => window.removeEventListener('beforeprint', now);
  }, []);
  return (
    <p className="printed-by" aria-hidden="true">
      <span>一门 退役士兵接收报到一站式</span>
      <span>
        打印人：{staff.agency.name} {staff.name}　打印时间：{instantText(at)}
      </span>
    </p>
  );
}
