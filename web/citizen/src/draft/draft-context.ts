import type { Problem } from '@yimen/contract/problem.ts';
import { createContext, useContext } from 'react';
import type { Offered } from '../api/queries.ts';
import type { Draft, View } from './draft.ts';
import type { Worked } from './steps.ts';
import type { Saved, Saving } from './use-draft.ts';

export type DraftHandle = {
  draft: Draft;
  change: (next: (draft: Draft) => Draft) => void;
  save: () => Promise<Saved>;
  /** Another change of the application, after what is on the screen is saved; null when it could not be. */
  alongside: (act: () => Promise<View>) => Promise<View | null>;
  settle: (choice: 'theirs' | 'mine') => Promise<void>;
  saving: Saving;
  savedAt: number | null;
  /** After a stale refusal: what was saved elsewhere. */
  theirs: Draft | null;
  problem: Problem | null;
  offline: boolean;
};

/** What every page of the form needs; `id` is `new` until there is an application. */
export type DraftRoom = DraftHandle & { id: string; offered: Offered; worked: Worked };

export const DraftContext = createContext<DraftRoom | null>(null);

export function useDraftRoom(): DraftRoom {
  const room = useContext(DraftContext);
  if (room === null) throw new Error('a page of the form stands outside its draft');
  return room;
}
