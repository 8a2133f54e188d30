import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { AttentionTag } from '../../parts/attention-tag.tsx';
import { Due } from '../../parts/due.tsx';
import { instantText } from '../../parts/instant.ts';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import { StatusTag } from './status-tag.tsx';

export type QueueLine = CallAnswer<'GET /api/window/queue'>['lines'][number];

/** Lines of the queue. The whole row opens the case; the number is the link for the keyboard. */
export function QueueTable({ lines }: { lines: readonly QueueLine[] }) {
  const rows = useRowKeys();
  const calling = lines.some(line => line.attention !== null);
  const dated = lines.some(line => line.due !== null);
  return (
    <table className="plain stacked rows">
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          <th scope="col">安置地</th>
          <th scope="col">来源</th>
          <th scope="col">事项</th>
          <th scope="col">提交时间</th>
          {dated && <th scope="col">期限</th>}
          {calling && <th scope="col">预警状态</th>}
          <th scope="col">状态</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row">
              <Link to="/window/$id" params={{ id: line.id }} className="row-link numeric" data-row>
                {line.number}
              </Link>
            </th>
            <td data-label="申请人">{line.applicant}</td>
            <td data-label="安置地">{line.settlement}</td>
            <td data-label="来源">{line.channel === 'online' ? '网上' : '现场'}</td>
            <td data-label="事项">{line.items} 项</td>
            <td data-label="提交时间" className="numeric nowrap">
              {instantText(line.submittedAt)}
            </td>
            {dated && (
              <td data-label="期限">
                <Due due={line.due} />
              </td>
            )}
            {calling && (
              <td data-label="预警状态">
                {line.attention === null ? (
                  <span className="quiet">—</span>
                ) : (
                  <AttentionTag attention={line.attention} />
                )}
              </td>
            )}
            <td data-label="状态">
              <StatusTag standing={line.standing} text={line.statusText} />
              {line.parted && <span className="tag red">号码已由本人另行登记</span>}
              {line.returned > 0 && <span className="tag red">退回 {line.returned} 项</span>}
              {line.promisedCame > 0 && (
                <span className="tag amber">容缺材料已到 {line.promisedCame} 份</span>
              )}
              {line.toSend > 0 && <span className="tag">待寄 {line.toSend} 项</span>}
              {line.troubled > 0 && <span className="tag red">邮件异常 {line.troubled} 件</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
