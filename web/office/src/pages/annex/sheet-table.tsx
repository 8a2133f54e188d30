import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { annexColumns, sourceWords } from './annex-columns.ts';
import { PrintedCell } from './printed-cell.tsx';

type Sheet = CallAnswer<'GET /api/annex/rounds/:round/sheets/:city'>;

/** The rows in the layout of the printed annex; on a phone each row is a card, its columns under their heads. */
export function SheetTable({ sheet, links }: { sheet: Sheet; links: boolean }) {
  const { form, rows, round } = sheet;
  return (
    <div className="annex-wide">
      <table className="annex-table">
        <thead>
          <tr>
            <th scope="col">{form.heads.division}</th>
            {annexColumns.map(({ column }) => (
              <th key={column} scope="col">
                {form.heads[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(row => (
            <tr key={row.division}>
              <th scope="row">
                {links ? (
                  <Link
                    to="/annex/$round/row/$division"
                    params={{ round: round.round, division: row.division }}
                  >
                    {row.name}
                  </Link>
                ) : (
                  row.name
                )}
                <span className={`annex-status annex-${row.status}`}>{row.statusText}</span>
                {row.missing > 0 && <span className="quiet">还有 {row.missing} 处未填</span>}
              </th>
              {annexColumns.map(({ column, cells }) => (
                <td key={column} data-head={form.heads[column]}>
                  <PrintedCell lines={row.printed[column] ?? []} />
                  <SourceNote sources={cells.map(cell => row.sources[cell] ?? 'empty')} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What a column holds, each kind once; nothing to say of what is not filled. */
function SourceNote({ sources }: { sources: readonly (keyof typeof sourceWords)[] }) {
  const kinds = [...new Set(sources)].filter(each => each !== 'empty');
  if (kinds.length === 0) return null;
  return <p className="annex-source">{kinds.map(each => sourceWords[each]).join(' · ')}</p>;
}
