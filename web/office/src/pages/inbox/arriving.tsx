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
      <table className="plain stacked rows">
        <thead>
          <tr>
            <th scope="col">交接单</th>
            <th scope="col">送出窗口</th>
            <th scope="col">怎样送来</th>
            <th scope="col">待签收</th>
          </tr>
        </thead>
        <tbody>
          {data.sheets.map(({ sheet, from, wayText, open }) => (
            <tr key={sheet}>
              <th scope="row">
                <Link to="/sheets/$sheet" params={{ sheet }} className="row-link numeric">
                  {sheet}
                </Link>
              </th>
              <td data-label="送出窗口">{from}</td>
              <td data-label="怎样送来">{wayText}</td>
              <td data-label="待签收">{open} 件</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
