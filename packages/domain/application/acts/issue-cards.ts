import { cardsDue } from '../../oversight/cards-due.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/** 发牌: the platform looks at every item of an application and issues the cards it calls for today, with the facts as they stand (R6.2). */
export const issueCards: Act<CommandOf<'issueCards'>> = (progress, { thresholds, every }) => {
  const { today, calendar } = progress.context;
  const due = cardsDue(progress.state, { today, calendar, thresholds, every });
  if (due.length === 0) return { code: 'nothing-to-settle' };
  for (const facts of due) progress.emit({ type: 'CardIssued', ...facts });
  return null;
};
