import { Found } from '../../parts/found.tsx';
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

/** The own agency's items of that number. */
export function FoundItems({ text, lines, choice, columns, onClose }: Props) {
  return (
    <Found text={text} count={lines.length} unit="项" none="本部门没有这个号码的事项" onClose={onClose}>
      <InboxTable lines={lines} choice={choice} columns={columns} />
    </Found>
  );
}
