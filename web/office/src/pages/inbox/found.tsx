import { Button } from 'antd';
import { Nothing } from '../../parts/loading.tsx';
import type { InboxChoice } from './inbox-choice.ts';
import { type Columns, InboxTable } from './inbox-table.tsx';
import type { InboxLine } from './use-inbox.ts';

type Props = {
  text: string;
  lines: InboxLine[];
  choice: InboxChoice;
  columns: Columns;
  onClose: () => void;
};

/** What was found, wherever it stands: running, standing still or ended. */
export function Found({ text, lines, choice, columns, onClose }: Props) {
  return (
    <section className="panel inbox-found" aria-label="查找结果">
      <p className="inbox-found-head" role="status">
        “{text}”：找到 {lines.length} 项
        <Button size="small" onClick={onClose}>
          关闭
        </Button>
      </p>
      {lines.length === 0 ? (
        <Nothing>本部门没有这个号码的事项。公民身份号码和手机号须输全号，办件编号可只输末四位以上。</Nothing>
      ) : (
        <InboxTable lines={lines} choice={choice} columns={columns} />
      )}
    </section>
  );
}
