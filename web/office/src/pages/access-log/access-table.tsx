import { Link } from '@tanstack/react-router';
import { instantText } from '../../parts/instant.ts';
import type { AccessLine } from './access-shows.ts';

/** Time, who, what, about what, whether it came about, why and whence (等保 2.0). */
export function AccessTable({ lines }: { lines: readonly AccessLine[] }) {
  return (
    <table className="plain stacked access-table">
      <caption className="sr-only">访问日志，最近的在前</caption>
      <thead>
        <tr>
          <th scope="col">时间</th>
          <th scope="col">人员</th>
          <th scope="col">操作</th>
          <th scope="col">对象</th>
          <th scope="col">理由</th>
          <th scope="col">来源地址</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row" className="numeric nowrap">
              {instantText(line.at)}
            </th>
            <td data-label="人员">
              {line.who}
              {line.agency !== null && <span className="quiet access-agency">{line.agency}</span>}
            </td>
            <td data-label="操作">
              <span className={`tag ${line.done ? '' : 'red'}`}>{line.act}</span>
            </td>
            <td data-label="对象">
              <About line={line} />
            </td>
            <td data-label="理由">{line.reason ?? <span className="quiet">—</span>}</td>
            <td data-label="来源地址" className="numeric nowrap">
              {line.source ?? <span className="quiet">—</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function About({ line: { about, application } }: { line: AccessLine }) {
  if (about === null) return <span className="quiet">—</span>;
  if (application === null) return <span className="numeric">{about}</span>;
  return (
    <Link to="/cases/$id" params={{ id: application }} className="numeric nowrap">
      {about}
    </Link>
  );
}
