import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { instantText } from '../../parts/instant.ts';
import { useStaff } from '../../parts/session.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';

type Line = CallAnswer<'GET /api/board/list'>['lines'][number];

/** One line per item, or per application where the figure counts these; its number opens the case, or for an office its own item. */
export function BehindTable({ lines, ofItems }: { lines: readonly Line[]; ofItems: boolean }) {
  const rows = useRowKeys();
  const whole = rolesMay(useStaff().roles, 'readWhole');
  return (
    <table className="plain stacked">
      <caption className="sr-only">看板清单</caption>
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          <th scope="col">安置地</th>
          <th scope="col">事项</th>
          {ofItems && <th scope="col">办理部门</th>}
          <th scope="col">状态</th>
          <th scope="col">提交</th>
          {ofItems && <th scope="col">承诺到期</th>}
          <th scope="col">{ofItems ? '办结' : '结束'}</th>
          {ofItems && <th scope="col">用时</th>}
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <tr key={`${line.application}/${line.item}`}>
            <th scope="row">
              {whole || line.item === null ? (
                <Link to="/cases/$id" params={{ id: line.application }} className="numeric nowrap" data-row>
                  {line.number}
                </Link>
              ) : (
                <Link
                  to="/inbox/$application/$item"
                  params={{ application: line.application, item: line.item }}
                  className="numeric nowrap"
                  data-row
                >
                  {line.number}
                </Link>
              )}
            </th>
            <td data-label="申请人" className="nowrap">
              {line.applicant}
            </td>
            <td data-label="安置地">{line.settlement}</td>
            <td data-label="事项">{line.what}</td>
            {ofItems && <td data-label="办理部门">{line.agency}</td>}
            <td data-label="状态">{line.statusText}</td>
            <td data-label="提交" className="numeric nowrap">
              {dayOf(line.submittedAt)}
            </td>
            {ofItems && (
              <td data-label="承诺到期" className="numeric nowrap">
                {line.due ?? '–'}
              </td>
            )}
            <td data-label={ofItems ? '办结' : '结束'} className="numeric nowrap">
              {dayOf(line.endedAt)}
            </td>
            {ofItems && (
              <td data-label="用时" className="nowrap">
                {line.days === null ? '–' : `${line.days} 个工作日`}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function dayOf(instant: string | null): string {
  return instant === null ? '–' : instantText(instant).slice(0, 10);
}
