import { Link } from '@tanstack/react-router';
import type { CallAnswer } from '@yimen/contract/client.ts';
import { rolesMay } from '@yimen/domain/access/roles-may.ts';
import { type BehindColumn, columnsBehind, headOf } from '@yimen/domain/oversight/behind-columns.ts';
import type { ReactNode } from 'react';
import { AttentionTag } from '../../parts/attention-tag.tsx';
import { instantText } from '../../parts/instant.ts';
import { useStaff } from '../../parts/session.tsx';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import type { Figure } from './board-choice.ts';

type Line = CallAnswer<'GET /api/board/list'>['lines'][number];

/** One line per item, or per application where the figure counts these, in the figure's own columns; its number opens the case, or for an office its own item. */
export function BehindTable({ lines, figure }: { lines: readonly Line[]; figure: Figure }) {
  const rows = useRowKeys();
  const [, ...columns] = columnsBehind(figure).filter(column => !beside.has(column));
  return (
    <div className="board-scroll">
      <table className="plain stacked behind-table">
        <caption className="sr-only">看板清单</caption>
        <thead>
          <tr>
            <th scope="col">办件编号</th>
            {columns.map(column => (
              <th key={column} scope="col">
                {headOf(column, figure)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={rows}>
          {lines.map(line => (
            <tr key={`${line.application}/${line.item}`}>
              <th scope="row">
                <Opens line={line} />
              </th>
              {columns.map(column => (
                <td
                  key={column}
                  data-label={headOf(column, figure)}
                  className={oneLine.has(column) ? 'numeric nowrap' : undefined}
                >
                  {cells[column as keyof typeof cells](line)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Its number: the whole case for who may read it, else an office's own item. */
function Opens({ line }: { line: Line }) {
  const whole = rolesMay(useStaff().roles, 'readWhole');
  const said = { className: 'numeric nowrap', 'data-row': true };
  if (whole || line.item === null)
    return (
      <Link to="/cases/$id" params={{ id: line.application }} {...said}>
        {line.number}
      </Link>
    );
  return (
    <Link
      to="/inbox/$application/$item"
      params={{ application: line.application, item: line.item }}
      {...said}
    >
      {line.number}
    </Link>
  );
}

/** Said under what they belong to: a page is narrower than a workbook. */
const beside: ReadonlySet<BehindColumn> = new Set<BehindColumn>(['handler', 'left', 'late', 'breached']);
const oneLine: ReadonlySet<BehindColumn> = new Set<BehindColumn>([
  ...(['applicant', 'what', 'many', 'attention', 'submitted', 'due', 'statutory', 'ended', 'days'] as const),
]);

const day = (instant: string | null) => (instant === null ? '–' : instantText(instant).slice(0, 10));
const cells = {
  settlement: line => line.settlement,
  applicant: line => line.applicant,
  what: line => line.what,
  many: line => line.many,
  agency: line => (
    <>
      {line.agency}
      {line.endedAt === null && <Under words={`经办人：${line.handler ?? '未认领'}`} />}
    </>
  ),
  status: line => line.statusText,
  attention: line => line.attention && <AttentionTag attention={line.attention} />,
  submitted: line => day(line.submittedAt),
  due: line => (
    <>
      {line.due ?? '未起算'}
      {line.late !== null && line.late > 0 && <Under words={`超 ${line.late} 个工作日`} />}
      {line.left !== null && line.left >= 0 && <Under words={`剩 ${line.left} 个工作日`} />}
    </>
  ),
  statutory: line => (
    <>
      {line.statutory ?? '没有法定时限'}
      {line.breached !== null && (
        <Under words={line.breached > 0 ? `超 ${line.breached} 个工作日` : '没有超过'} />
      )}
    </>
  ),
  ended: line => day(line.endedAt),
  days: line => line.days ?? '–',
} as const satisfies Partial<Record<BehindColumn, (line: Line) => ReactNode>>;

function Under({ words }: { words: string }) {
  return <span className="quiet behind-under">{words}</span>;
}
