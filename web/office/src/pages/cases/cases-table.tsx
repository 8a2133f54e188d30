import { Link } from '@tanstack/react-router';
import { AttentionTag } from '../../parts/attention-tag.tsx';
import { instantText } from '../../parts/instant.ts';
import { useRowKeys } from '../../parts/use-row-keys.ts';
import type { CaseLine } from './use-cases.ts';

/** One line per application: how many of its items are done, what is next due, late, standing still, and the visits made. `manyPlaces`: those above a county, and 东莞 and 中山 with their towns, are told which. */
export function CasesTable({ lines, manyPlaces }: { lines: readonly CaseLine[]; manyPlaces: boolean }) {
  const rows = useRowKeys();
  return (
    <table className="plain stacked cases-table">
      <caption className="sr-only">办件列表，最近提交的在前</caption>
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          {manyPlaces && <th scope="col">安置地</th>}
          <th scope="col">状态</th>
          <th scope="col">准予办结</th>
          <th scope="col">最近到期</th>
          <th scope="col">预警与超期</th>
          <th scope="col">暂停</th>
          <th scope="col">到场</th>
          <th scope="col">提交</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <tr key={line.id}>
            <th scope="row">
              <Link to="/cases/$id" params={{ id: line.id }} className="numeric nowrap" data-row>
                {line.number}
              </Link>
            </th>
            <td data-label="申请人" className="nowrap">
              {line.applicant}
            </td>
            {manyPlaces && (
              <td data-label="安置地" className="cases-place">
                {line.settlement}
              </td>
            )}
            <td data-label="状态" className="nowrap">
              <span className={`tag ${tones[line.standing]}`}>{line.statusText}</span>
            </td>
            <td data-label="准予办结">
              <Done line={line} />
            </td>
            <td data-label="最近到期" className="numeric nowrap">
              <NextDue due={line.due} />
            </td>
            <td data-label="预警与超期">
              {line.attention !== null && <AttentionTag attention={line.attention} />}
              <Late line={line} />
            </td>
            <td data-label="暂停">
              {line.paused > 0 ? <span className="tag amber">{line.paused} 项</span> : <Zero />}
            </td>
            <td data-label="到场" className="nowrap">
              {line.visits > 0 ? `${line.visits} 次` : <Zero />}
            </td>
            <td data-label="提交" className="numeric nowrap">
              {instantText(line.submittedAt).slice(0, 10)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Granted of all; what ended otherwise is said beside, never counted as done. */
function Done({ line: { granted, concluded, items } }: { line: CaseLine }) {
  if (items === 0) return <span className="quiet">尚未受理</span>;
  return (
    <span className="cases-done">
      <progress value={granted} max={items} aria-hidden="true" />
      <span className="numeric">
        {granted}/{items}
      </span>
      {concluded > granted && <span className="quiet nowrap">未准予 {concluded - granted} 项</span>}
    </span>
  );
}

/** The next promised day among open items; one that has passed is told apart by more than its colour in the column beside it. */
function NextDue({ due }: { due: string | null }) {
  if (due === null) return <span className="quiet">—</span>;
  const past = due < instantText(new Date().toISOString()).slice(0, 10);
  return <span className={past ? 'due-late' : undefined}>{due}</span>;
}

/** What is late and still open, what ended late, and what is beyond the law's own day. */
function Late({ line }: { line: CaseLine }) {
  const { overdue, lateEnded, breached } = line;
  if (overdue + lateEnded + breached === 0) return line.attention === null ? <Zero /> : null;
  return (
    <>
      {overdue > 0 && <span className="tag red">未办 {overdue} 项</span>}
      {lateEnded > 0 && <span className="quiet nowrap">办结 {lateEnded} 项</span>}
      {breached > 0 && <span className="tag red">超法定 {breached} 项</span>}
    </>
  );
}

const Zero = () => <span className="quiet">0</span>;

const tones = {
  none: 'grey',
  draft: 'grey',
  submitted: '',
  correcting: 'amber',
  accepted: '',
  concluded: 'green',
  unsuccessful: 'grey',
  refused: 'red',
  withdrawn: 'grey',
  discarded: 'grey',
  archived: 'grey',
} as const satisfies Record<CaseLine['standing'], string>;
