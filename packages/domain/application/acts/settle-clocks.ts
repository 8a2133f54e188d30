import { openItems } from '../application.ts';
import { settledClocks } from '../clocks.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/** Next year's holidays were published: provisional due dates become certain, each by an event that says so (design.md §3). */
export const settleClocks: Act<CommandOf<'settleClocks'>> = progress => {
  const { calendar } = progress.context;
  const changed = openItems(progress.state).flatMap(item => {
    if (item.clocks === null) return [];
    const clocks = settledClocks(item.clocks, calendar);
    return JSON.stringify(clocks) === JSON.stringify(item.clocks) ? [] : [{ item: item.code, clocks }];
  });
  if (changed.length === 0) return { code: 'nothing-to-settle' };
  for (const each of changed) progress.emit({ type: 'ItemClocksSettled', ...each });
  return null;
};
