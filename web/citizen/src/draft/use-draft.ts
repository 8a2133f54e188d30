import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@yimen/contract/problem.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, isUnreachable, newKey, problemOf } from '../api/client.ts';
import { type Draft, draftOf, sendable, type View } from './draft.ts';
import { dropKept, readKept, writeKept } from './kept.ts';

/** Where the words on the screen are: with the server, only on this device, on their way, or overtaken elsewhere. */
export type Saving = 'saved' | 'changed' | 'saving' | 'unsaved' | 'stale';

const IDLE_MS = 12_000;

/**
 * The draft under the soldier's hands: kept in this tab on every key, saved to the server on every step and after a
 * pause, each time with the revision it was seen at, so that nothing saved on another device is overwritten unnoticed.
 */
export function useDraft(view: View, today: () => number = Date.now) {
  const queries = useQueryClient();
  const [start] = useState(() => beginning(view));
  const [draft, setDraft] = useState<Draft>(start.draft);
  const [saving, setSaving] = useState<Saving>(start.changed ? 'changed' : 'saved');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const now = useRef({ draft: start.draft, seen: start.seen, changed: start.changed });
  const underway = useRef<Promise<boolean> | null>(null);

  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      now.current.draft = next(now.current.draft);
      now.current.changed = true;
      writeKept(view.id, { draft: now.current.draft, seen: now.current.seen });
      setDraft(now.current.draft);
      setSaving(state => (state === 'stale' ? state : 'changed'));
    },
    [view.id],
  );

  const send = useCallback(async (): Promise<boolean> => {
    if (!now.current.changed) return true;
    const sent = now.current.draft;
    setSaving('saving');
    setProblem(null);
    try {
      const body = { ...sendable(sent), seen: now.current.seen };
      const saved = await call(
        'PUT /api/applications/:id/draft',
        { params: { id: view.id }, body },
        newKey(),
      );
      now.current.seen = saved.revision;
      now.current.changed = now.current.draft !== sent;
      queries.setQueryData(['application', view.id], saved);
      if (now.current.changed) writeKept(view.id, { draft: now.current.draft, seen: saved.revision });
      else dropKept(view.id);
      setSavedAt(today());
      setSaving(now.current.changed ? 'changed' : 'saved');
      return true;
    } catch (error) {
      const told = problemOf(error);
      setProblem(told);
      setSaving(told.code === 'stale' ? 'stale' : 'unsaved');
      return false;
    }
  }, [view.id, queries, today]);

  /** Answers whether everything on the screen is now with the server. */
  const save = useCallback(async (): Promise<boolean> => {
    if (underway.current !== null) await underway.current;
    underway.current = send();
    const saved = await underway.current;
    underway.current = null;
    return saved;
  }, [send]);

  const refresh = useCallback(async () => {
    const fresh = await call('GET /api/applications/:id', { params: { id: view.id } });
    now.current.seen = fresh.revision;
    return fresh;
  }, [view.id]);

  /** After a stale refusal: goes on with what was saved elsewhere, or puts this screen's words over it. */
  const settle = useCallback(
    async (choice: 'theirs' | 'mine') => {
      try {
        const fresh = await refresh();
        if (choice === 'mine') return void (await save());
        now.current = { draft: draftOf(fresh), seen: fresh.revision, changed: false };
        dropKept(view.id);
        queries.setQueryData(['application', view.id], fresh);
        setDraft(now.current.draft);
        setProblem(null);
        setSaving('saved');
      } catch (error) {
        setProblem(problemOf(error));
      }
    },
    [refresh, save, queries, view.id],
  );

  useAutosave(saving, draft, save);
  return {
    draft,
    change,
    save,
    settle,
    saving,
    savedAt,
    problem,
    offline: problem !== null && isUnreachable(problem),
  };
}

function beginning(view: View) {
  const kept = readKept(view.id);
  if (kept === null) return { draft: draftOf(view), seen: view.revision, changed: false };
  return { ...kept, changed: true };
}

/** Saves when the soldier pauses, and when he leaves the page for another. */
function useAutosave(saving: Saving, draft: Draft, save: () => Promise<boolean>) {
  useEffect(() => {
    if (saving !== 'changed' || draft.settlement === '') return;
    const timer = setTimeout(save, IDLE_MS);
    const leave = () => document.visibilityState === 'hidden' && void save();
    document.addEventListener('visibilitychange', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', leave);
    };
  }, [saving, draft, save]);
}
