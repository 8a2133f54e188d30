import { Link } from '@tanstack/react-router';
import { addressOf, type CallAnswer } from '@yimen/contract/client.ts';
import { sizeWords } from '@yimen/domain/plain/size.ts';

type Line = CallAnswer<'GET /api/lead/archive'>['lines'][number];

/** One line per archived case: what it is filed under, until when it is kept, and its package. */
export function ArchiveTable({ lines }: { lines: readonly Line[] }) {
  return (
    <table className="plain stacked archive-table">
      <caption className="sr-only">已归档办件，最近归档的在前</caption>
      <thead>
        <tr>
          <th scope="col">档号</th>
          <th scope="col">申请人</th>
          <th scope="col">安置地</th>
          <th scope="col">办件状态</th>
          <th scope="col">年度</th>
          <th scope="col">保管期限</th>
          <th scope="col">归档</th>
          <th scope="col">归档信息包</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row">
              <Link to="/cases/$id" params={{ id: line.id }} className="numeric archive-number">
                {line.archiveNumber}
              </Link>
            </th>
            <td data-label="申请人" className="nowrap">
              {line.applicant}
            </td>
            <td data-label="安置地">{line.settlement}</td>
            <td data-label="办件状态" className="nowrap">
              {line.ending}
            </td>
            <td data-label="年度" className="numeric">
              {line.year}
            </td>
            <td data-label="保管期限" className="nowrap">
              {line.retention}
              {line.keepUntil !== null && (
                <span className={line.due ? 'tag amber' : 'quiet'}>
                  {line.due ? '期满待鉴定' : `至 ${line.keepUntil.slice(0, 4)} 年底`}
                </span>
              )}
            </td>
            <td data-label="归档" className="numeric nowrap">
              {line.archivedOn}
            </td>
            <td data-label="归档信息包" className="nowrap archive-package">
              <a href={addressOf('GET /api/lead/archive/:id/package', { params: { id: line.id } })} download>
                下载
              </a>
              <span className="quiet">
                {line.parts} 个文件，{sizeWords(line.bytes)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
