import { Link } from '@tanstack/react-router';
import { useHereInSight } from './use-here-in-sight.ts';

type Tab = {
  label: string;
  count: number | undefined;
  search: Record<string, string | undefined>;
  here: boolean;
};

/** Tabs that are addresses: each is a link, the one shown says so, and a count stands beside its word. */
export function TabLinks({
  label,
  to,
  tabs,
}: {
  label: string;
  to: '/window' | '/paper' | '/inbox' | '/cases' | '/archive' | '/cards' | '/urges' | '/ratings';
  tabs: readonly Tab[];
}) {
  const row = useHereInSight<HTMLElement>(tabs.map(({ here, count }) => `${here} ${count}`).join());
  return (
    <nav ref={row} className="tabs" aria-label={label}>
      {tabs.map(tab => (
        <Link
          key={tab.label}
          to={to}
          search={tab.search as never}
          replace
          className={tab.here ? 'here' : ''}
          aria-current={tab.here ? 'page' : undefined}
        >
          {tab.label}
          {tab.count !== undefined && <span className="count">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
