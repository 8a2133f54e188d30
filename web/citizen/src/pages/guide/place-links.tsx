import { Link } from 'wouter';
import { Icon } from '../../parts/icon.tsx';

/** Places as links to their guides. */
export function PlaceLinks({
  title,
  places,
}: {
  title: string;
  places: readonly { code: string; name: string }[];
}) {
  return (
    <nav className="guide-places no-print" aria-label={title}>
      <h2>{title}</h2>
      <div className="choices choices-grid">
        {places.map(({ code, name }) => (
          <Link key={code} className="choice" href={`/guide/${code}`}>
            {name}
            <Icon name="next" />
          </Link>
        ))}
      </div>
    </nav>
  );
}
