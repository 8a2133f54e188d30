import { Link, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import './assessment.css';

type Props = { title: string; said: string; children?: ReactNode };

/** The head of every page of the assessment, and the way between them. */
export function AssessmentHead({ title, said, children }: Props) {
  const { pathname } = useLocation();
  return (
    <>
      <header className="page-head assess-head">
        <h1>{title}</h1>
        <p className="quiet">{said}</p>
        {children !== undefined && <div className="assess-tools">{children}</div>}
      </header>
      <nav className="tabs" aria-label="双拥考核">
        {tabs.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true, includeSearch: false }}
            className={pathname === to ? 'here' : ''}
            aria-current={pathname === to ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}

const tabs = [
  { to: '/assessment', label: '考核表' },
  { to: '/assessment/fixed', label: '定稿' },
  { to: '/assessment/settings', label: '指标和权重' },
] as const;
