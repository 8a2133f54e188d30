import type { AskDraft } from '@yimen/domain/application/command.ts';
import { useState } from 'react';
import { nameOfTarget } from '../../parts/ask-target.ts';

export type Flags = {
  asks: readonly AskDraft[];
  /** The ask about this target, e.g. `field:phone`, if it is flagged. */
  of: (name: string) => AskDraft | null;
  flag: (ask: AskDraft) => void;
  change: (name: string, part: Partial<AskDraft>) => void;
  unflag: (name: string) => void;
  replace: (asks: AskDraft[]) => void;
};

/** What the clerk flags while reading. All of it becomes one notice (R2.4); nothing is sent before. */
export function useFlags(): Flags {
  const [asks, setAsks] = useState<readonly AskDraft[]>([]);
  const named = (name: string) => (ask: AskDraft) => nameOfTarget(ask.target) === name;
  return {
    asks,
    of: name => asks.find(named(name)) ?? null,
    flag: ask =>
      setAsks(before => (before.some(named(nameOfTarget(ask.target))) ? before : [...before, ask])),
    change: (name, part) =>
      setAsks(before => before.map(ask => (named(name)(ask) ? { ...ask, ...part } : ask))),
    unflag: name => setAsks(before => before.filter(ask => !named(name)(ask))),
    replace: next => setAsks(next),
  };
}
