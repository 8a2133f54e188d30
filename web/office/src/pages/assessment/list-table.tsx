import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { useRowKeys } from '../../parts/use-row-keys.ts';

type List = CallAnswer<'GET /api/assessment/list'>;
type Line = List['lines'][number];
type Props = { lines: readonly Line[]; heads: List['heads'] };

/** A line for each thing counted, with the days and facts its measure looks at; the first leads to the case or to the row of the annex. */
export function ListTable({ lines, heads }: Props) {
  const rows = useRowKeys();
  const columns = [
    { head: '申请人', of: (line: Line) => line.applicant, numeric: false },
    { head: '地区', of: (line: Line) => line.place, numeric: false },
    { head: heads.what, of: (line: Line) => line.what, numeric: false },
    { head: '办理单位', of: (line: Line) => line.agency, numeric: false },
    { head: heads.on, of: (line: Line) => line.on ?? '', numeric: true },
    { head: heads.due, of: (line: Line) => line.due ?? '', numeric: true },
    { head: heads.did, of: (line: Line) => line.did ?? '', numeric: true },
    { head: heads.facts, of: (line: Line) => line.facts, numeric: false },
  ].filter(({ head, of }) => head !== null && lines.some(line => of(line) !== ''));
  const ofAnnex = lines.every(({ application }) => application === null);
  return (
    <table className="plain stacked">
      <caption className="sr-only">考核清单</caption>
      <thead>
        <tr>
          <th scope="col">{ofAnnex ? '情况表' : '办件编号'}</th>
          {columns.map(({ head }) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added at the end, and one case may be rated twice on one day
          <tr key={place}>
            <th scope="row">
              <Where line={line} />
            </th>
            {columns.map(({ head, of, numeric }) => (
              <td key={head} data-label={head} className={numeric ? 'numeric nowrap' : ''}>
                {of(line) || '–'}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The case, or the row of the annex. */
function Where({ line: { application, annex, number } }: { line: Line }) {
  if (application !== null)
    return (
      <Link to="/cases/$id" params={{ id: application }} className="numeric nowrap" data-row>
        {number}
      </Link>
    );
  if (annex === null) return <>{number}</>;
  return (
    <Link to="/annex/$round/row/$division" params={annex} data-row>
      {number}
    </Link>
  );
}
