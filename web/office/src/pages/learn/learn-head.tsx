import { Link } from '@tanstack/react-router';
import { useStaff } from '../../parts/session.tsx';

const tabs = [
  { to: '/learn', label: '办事指南和海报' },
  { to: '/learn/experiences', label: '典型经验' },
  { to: '/learn/practice', label: '模拟练习' },
] as const;

/** What staff learn from: the heading and the tabs of all its pages. */
export function LearnHead({ here }: { here: (typeof tabs)[number]['to'] }) {
  const { division } = useStaff();
  return (
    <>
      <header className="page-head">
        <h1>学习交流</h1>
        <p className="quiet">{division.name}</p>
      </header>
      <nav className="tabs" aria-label="学习交流">
        {tabs.map(({ to, label }) => (
          <Link
            key={to}
            to={to}
            className={to === here ? 'here' : ''}
            aria-current={to === here ? 'page' : undefined}
          >
            {label}
          </Link>
        ))}
      </nav>
    </>
  );
}
