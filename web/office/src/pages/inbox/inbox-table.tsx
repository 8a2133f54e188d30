import { Checkbox } from 'antd';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import type { InboxChoice } from './inbox-choice.ts';
import { type Columns, InboxRow } from './inbox-row.tsx';
import { keyOf } from './takes.ts';
import type { Batch } from './use-batch.ts';
import type { InboxLine } from './use-inbox.ts';

export type { Columns };

type Props = { lines: InboxLine[]; choice: InboxChoice; columns: Columns; batch?: Batch };

/** The rows in the order of their tab: by promised day, or what is over by when it ended. On a narrow screen each row becomes a small card. */
export function InboxTable({ lines, choice, columns, batch }: Props) {
  const rows = useRowKeys();
  const over = lines.every(line => line.status === 'concluded');
  const some = batch !== undefined && batch.selectable.length > 0;
  return (
    <table className="plain stacked inbox-table">
      <caption className="sr-only">
        事项列表，{over ? '按办结时间排列，最近办结的在前' : '按承诺到期日排列，同日的按办件编号排列'}
      </caption>
      <thead>
        <tr>
          {some && (
            <th scope="col" className="inbox-select">
              <Checkbox
                aria-label="全选本页可认领、可签收的"
                checked={batch.selected.length === batch.selectable.length}
                indeterminate={batch.selected.length > 0 && batch.selected.length < batch.selectable.length}
                onChange={event => batch.choose(batch.selectable.map(keyOf), event.target.checked)}
              />
            </th>
          )}
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          {columns.manyItems && <th scope="col">事项</th>}
          {columns.manyPlaces && <th scope="col">安置地</th>}
          <th scope="col">{over ? '办结日' : '承诺到期'}</th>
          <th scope="col">状态</th>
          <th scope="col">经办人</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <InboxRow
            key={keyOf(line)}
            line={line}
            choice={choice}
            columns={columns}
            {...(some ? { batch } : {})}
          />
        ))}
      </tbody>
    </table>
  );
}
