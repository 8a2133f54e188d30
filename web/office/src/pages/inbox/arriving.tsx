import { Link } from '@tanstack/react-router';
import { useLook } from '../../parts/api.ts';
import { SheetBox } from '../../parts/sheet-box.tsx';

/** Sheets that come to this office on paper and are not signed for yet (R3.4); nothing where none comes. */
export function Arriving() {
  const { data } = useLook('GET /api/paper/arriving', {});
  if (data === undefined || data.sheets.length === 0) return null;
  return (
    <section className="panel" aria-label="送来的材料交接单">
      <h2>送来的材料交接单</h2>
      <SheetBox />
      <ul className="tight">
        {data.sheets.map(({ sheet, from, wayText, open }) => (
          <li key={sheet}>
            <Link to="/sheets/$sheet" params={{ sheet }} className="numeric">
              {sheet}
            </Link>{' '}
            {from}，{wayText}，{open} 件待签收
          </li>
        ))}
      </ul>
    </section>
  );
}
