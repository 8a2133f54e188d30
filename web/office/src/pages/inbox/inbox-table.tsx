import { Link } from '@tanstack/react-router';
import { Due } from '../../parts/due.tsx';
import { instantText } from '../../parts/instant.ts';
import { ClaimButton } from './claim-button.tsx';
import type { InboxShow } from './inbox-choice.ts';
import type { InboxLine } from './use-inbox.ts';
import { useRowKeys } from './use-row-keys.ts';

/** The rows, most urgent first. On a narrow screen each row becomes a small card. */
export function InboxTable({
  lines,
  show,
  manyItems,
}: {
  lines: InboxLine[];
  show: InboxShow;
  manyItems: boolean;
}) {
  const rows = useRowKeys();
  // A county's agency serves one place; only a city's needs to be told which.
  const manyPlaces = new Set(lines.map(line => line.settlement)).size > 1;
  return (
    <table className="plain stacked inbox-table">
      <caption className="sr-only">事项列表，按到期日排列</caption>
      <thead>
        <tr>
          <th scope="col">办件编号</th>
          <th scope="col">申请人</th>
          {manyItems && <th scope="col">事项</th>}
          {manyPlaces && <th scope="col">安置地</th>}
          <th scope="col">到期</th>
          <th scope="col">状态</th>
          <th scope="col">经办人</th>
          <th scope="col">操作</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {lines.map(line => (
          <Row
            key={`${line.application}/${line.item}`}
            line={line}
            columns={{ show, manyItems, manyPlaces }}
          />
        ))}
      </tbody>
    </table>
  );
}

type Columns = { show: InboxShow; manyItems: boolean; manyPlaces: boolean };

function Row({ line, columns: { show, manyItems, manyPlaces } }: { line: InboxLine; columns: Columns }) {
  const { application, item, number, itemName, applicant, settlement } = line;
  const due =
    line.due === null
      ? null
      : { date: line.due, provisional: line.provisional, daysLeft: line.daysLeft ?? 0 };
  return (
    <tr className={line.mine ? 'mine' : undefined}>
      <th scope="row">
        <Link
          to="/inbox/$application/$item"
          params={{ application, item }}
          className="numeric nowrap"
          data-row
          aria-label={`打开 ${number} ${itemName}`}
        >
          {number}
        </Link>
      </th>
      <td data-label="申请人" className="nowrap">
        {applicant}
      </td>
      {manyItems && (
        <td data-label="事项" className="inbox-what">
          {itemName}
        </td>
      )}
      {manyPlaces && (
        <td data-label="安置地" className="inbox-what">
          {settlement}
        </td>
      )}
      <td data-label="到期" className="inbox-due">
        <Due due={due} none={noDue[line.status]} />
      </td>
      <td data-label="状态" className="nowrap">
        <span className={`tag ${toneOf(line)}`}>{line.statusText}</span>
        {line.dispatchedAt !== null && show === 'unclaimed' && (
          <span className="quiet inbox-since">{instantText(line.dispatchedAt).slice(5)} 送达</span>
        )}
      </td>
      <td data-label="经办人" className="nowrap">
        {line.mine ? '我' : (line.claimedBy ?? <span className="quiet">待认领</span>)}
      </td>
      <td className="inbox-act">
        <ClaimButton line={line} />
      </td>
    </tr>
  );
}

const noDue = {
  waiting: '待前置',
  dispatched: '—',
  received: '—',
  paused: '暂停计时',
  returned: '在窗口',
  concluded: '已办结',
} as const satisfies Record<InboxLine['status'], string>;

/** Colour beside the word, never instead of it. */
function toneOf({ status, statusText }: InboxLine): string {
  if (status === 'paused' || status === 'returned') return 'amber';
  if (status === 'concluded') return statusText === '准予办结' ? 'green' : 'grey';
  return status === 'received' ? '' : 'grey';
}
