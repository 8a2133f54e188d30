import type { InboxShow } from './inbox-choice.ts';
import type { Inbox } from './use-inbox.ts';

/** How many the list holds in all, loaded or not; of what is over, how it ended: the figure a head signs. */
export function Total({ counts, show }: { counts: Inbox['counts']; show: InboxShow }) {
  if (counts[show] === 0) return null;
  return (
    <p className="inbox-total">
      共 {counts[show]} 件{show === 'concluded' && `：${endedText(counts)}`}
    </p>
  );
}

function endedText({ granted, denied, terminated, concludedLate }: Inbox['counts']): string {
  return `准予 ${granted} 件，不予 ${denied} 件，终止 ${terminated} 件；其中超期办结 ${concludedLate} 件`;
}
