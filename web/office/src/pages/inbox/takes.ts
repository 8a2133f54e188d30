import type { InboxLine } from './use-inbox.ts';

/** What can be done to many rows at once; concluding is done one by one. */
export type BatchAct = 'claim' | 'receive';

export const keyOf = ({ application, item }: InboxLine) => `${application}/${item}`;

/** Which of the two a row can take now: what a colleague has can take neither. */
export function takes(line: InboxLine, act: BatchAct): boolean {
  const free = line.claimedBy === null;
  if (act === 'receive') return line.status === 'dispatched' && (free || line.mine);
  return free && (line.status === 'dispatched' || line.status === 'received' || line.status === 'paused');
}
