import type { LeadView } from '@yimen/domain/view/lead-view.ts';

type Item = LeadView['items'][number];
export type State = { tone: 'done' | 'ended' | 'late' | 'running' | 'stopped' | 'waiting'; sign: string };

/** The colour of a state, always with a sign beside it. */
export function stateOf({ status, conclusion, due }: Item): State {
  if (status === 'concluded')
    return conclusion?.outcome === 'granted' ? { tone: 'done', sign: '✓' } : { tone: 'ended', sign: '✕' };
  if (status === 'waiting') return { tone: 'waiting', sign: '…' };
  if (status === 'paused' || status === 'returned') return { tone: 'stopped', sign: '■' };
  if (due !== null && due.daysLeft < 0) return { tone: 'late', sign: '！' };
  return { tone: 'running', sign: '▶' };
}
