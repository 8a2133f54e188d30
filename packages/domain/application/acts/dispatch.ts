import { getItem } from '../../service/lookup.ts';
import { startClocks } from '../clocks.ts';
import type { Progress } from '../progress.ts';

/** The clocks start on the day an item goes out, so a held item's start when it is unlocked (domain.md §1.3). The channel is pinned as it is now (R3.4). */
export function dispatch(progress: Progress, item: string, agency: string): void {
  const { service, today, calendar } = progress.context;
  const definition = getItem(service, item);
  progress.emit({
    type: 'ItemDispatched',
    item,
    agency,
    clocks: startClocks(definition, today, calendar),
    ...(definition.channel?.way === 'paper' && { channel: 'paper' as const }),
  });
}
