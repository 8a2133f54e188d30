import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { endTone } from '../../parts/end-tone.ts';
import { instantText } from '../../parts/instant.ts';
import { ClaimButton } from './claim-button.tsx';
import type { InboxChoice } from './inbox-choice.ts';
import { RowDue } from './row-due.tsx';
import { keyOf } from './takes.ts';
import type { Batch } from './use-batch.ts';
import type { InboxLine } from './use-inbox.ts';

export type Columns = { manyItems: boolean; manyPlaces: boolean };
type Props = { line: InboxLine; choice: InboxChoice; columns: Columns; batch?: Batch };

/** One item: its number opens it under the same tab and filter, and it can be claimed from here. */
export function InboxRow({ line, choice, columns: { manyItems, manyPlaces }, batch }: Props) {
  const { application, item, number, itemName, applicant, settlement } = line;
  return (
    <tr className={line.mine ? 'mine' : undefined}>
      {batch && (
        <td className="inbox-select">
          {batch.selectable.includes(line) && (
            <Checkbox
              aria-label={`选择 ${number} ${itemName}`}
              checked={batch.selected.includes(line)}
              onChange={event => batch.choose([keyOf(line)], event.target.checked)}
            />
          )}
        </td>
      )}
      <th scope="row">
        <Link
          to="/inbox/$application/$item"
          params={{ application, item }}
          search={choice as never}
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
      <td data-label={line.status === 'concluded' ? '办结日' : '承诺到期'} className="inbox-due">
        <RowDue line={line} />
      </td>
      <td data-label="状态" className="inbox-state">
        <span className={`tag ${toneOf(line)}`}>{line.statusText}</span>
        {line.stopped !== null && (
          <span className="quiet inbox-since">
            {line.stopped.reason}，自 {instantText(line.stopped.since).slice(0, 10)} 起
          </span>
        )}
        {line.dispatchedAt !== null && choice.show === 'unclaimed' && (
          <span className="quiet inbox-since">{instantText(line.dispatchedAt).slice(5)} 送达</span>
        )}
      </td>
      <td data-label="经办人" className="nowrap">
        {line.mine ? '我' : (line.claimedBy ?? <span className="quiet">待认领</span>)}
        {line.taken && (
          <span className="tag amber inbox-taken">
            {line.taken.by} {instantText(line.taken.at).slice(5, 10)} 取消了您的认领，原因见办理记录
          </span>
        )}
      </td>
      <td className="inbox-act">
        <ClaimButton line={line} />
      </td>
    </tr>
  );
}

/** Colour beside the word, never instead of it. */
function toneOf({ status, outcome, late }: InboxLine): string {
  if (status === 'paused' || status === 'returned') return 'amber';
  if (status === 'concluded') return endTone({ outcome, late });
  return status === 'received' ? '' : 'grey';
}
