import { useState } from 'react';
import type { Draft } from './draft.ts';
import { emptyDraft } from './draft.ts';
import type { DraftHandle } from './draft-context.ts';
import { readKept, writeKept } from './kept.ts';

/** The answers of somebody who has not signed in yet: they stay in this tab until there is an application to put them in. */
export function useLocalDraft(): DraftHandle {
  const [draft, setDraft] = useState<Draft>(() => readKept<Draft>('new') ?? emptyDraft);
  return {
    draft,
    change: next =>
      setDraft(before => {
        const after = next(before);
        writeKept('new', after);
        return after;
      }),
    save: async () => 'saved',
    alongside: async () => null,
    settle: async () => {},
    saving: 'saved',
    savedAt: null,
    theirs: null,
    problem: null,
    offline: false,
  };
}
