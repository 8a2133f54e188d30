import type { CallAnswer } from '@yimen/contract/client.ts';
import { Button } from 'antd';

type Kind = CallAnswer<'GET /api/prints'>['kinds'][number];

/** What can be printed: each kind of paper with its count, and one button. */
export function PrintKinds({
  kinds,
  busy,
  onPrint,
}: {
  kinds: readonly Kind[];
  busy: boolean;
  onPrint: (kind: string) => void;
}) {
  return (
    <table className="plain print-kinds">
      <caption className="sr-only">可以打印的文书</caption>
      <thead>
        <tr>
          <th scope="col">文书</th>
          <th scope="col" className="print-count">
            份数
          </th>
          <th scope="col">
            <span className="sr-only">操作</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, title, count }) => (
          <tr key={kind}>
            <th scope="row">{title}</th>
            <td className="numeric print-count">{count}</td>
            <td className="print-act">
              <Button disabled={busy} onClick={() => onPrint(kind)} aria-label={`打印${title} ${count} 份`}>
                打印
              </Button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
