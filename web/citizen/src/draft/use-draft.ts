import { useQueryClient } from '@tanstack/react-query';
import type { Problem } from '@yimen/contract/problem.ts';
import type { ServiceDefinition } from '@yimen/domain/service/definition.ts';
import { useCallback, useEffect, useRef, useState } from 'react';
import { call, isUnreachable, newKey, problemOf } from '../api/client.ts';
import { type Draft, draftOf, isWhatWasSent, sendable, type View } from './draft.ts';
import { dropKept, type Kept, readKept, writeKept } from './kept.ts';

/** Where the words on the screen are: with the server, only on this device, on their way, or overtaken elsewhere. */
export type Saving = 'saved' | 'changed' | 'saving' | 'unsaved' | 'stale';

/** How a save ended: the line was cut, or the server would not have it (`problem` says why). */
export type Saved = 'saved' | 'unreachable' | 'refused';

const IDLE_MS = 12_000;

/**
 * The draft under the soldier's hands: kept in this tab on every key, saved to the server on every step and after a
 * pause, each time with the revision it was seen at, so that nothing saved on another device is overwritten unnoticed.
 */
export function useDraft(view: View, service: ServiceDefinition, today: () => number = Date.now) {
  const queries = useQueryClient();
  const [start] = useState(() => beginning(view));
  const [draft, setDraft] = useState<Draft>(start.draft);
  const [saving, setSaving] = useState<Saving>(start.changed ? 'changed' : 'saved');
  const [savedAt, setSavedAt] = useState<number | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [theirs, setTheirs] = useState<Draft | null>(null);
  const now = useRef(start);
  const line = useRef<Promise<unknown>>(Promise.resolve());

  const change = useCallback(
    (next: (draft: Draft) => Draft) => {
      now.current.draft = next(now.current.draft);
      now.current.changed = true;
      keep(view.id, now.current);
      setDraft(now.current.draft);
      setSaving(state => (state === 'stale' ? state : 'changed'));
    },
    [view.id],
  );

  const refresh = useCallback(async () => {
    const fresh = await call('GET /api/applications/:id', { params: { id: view.id } });
    now.current.seen = fresh.revision;
    return fresh;
  }, [view.id]);

  /** What was saved elsewhere, only to be shown beside this screen's words; null when it cannot be fetched. */
  const peek = useCallback(
    () => call('GET /api/applications/:id', { params: { id: view.id } }).then(draftOf, () => null),
    [view.id],
  );

  const put = useCallback(
    async (draft: Draft) => {
      const body = { ...sendable(draft), seen: now.current.seen };
      return call('PUT /api/applications/:id/draft', { params: { id: view.id }, body }, newKey());
    },
    [view.id],
  );

  /** An earlier save of this very tab may have arrived unheard (a reload, a dropped line): that is no other device. */
  const putAfterMine = useCallback(
    async (draft: Draft, unheard: Draft | null) => {
      try {
        return await put(draft);
      } catch (error) {
        if (problemOf(error).code !== 'stale' || unheard === null) throw error;
        const seen = now.current.seen;
        if (isWhatWasSent(service, await refresh(), unheard)) return put(draft);
        now.current.seen = seen;
        throw error;
      }
    },
    [put, refresh, service],
  );

  const send = useCallback(async (): Promise<Saved> => {
    if (!now.current.changed) return 'saved';
    const sent = now.current.draft;
    const unheard = now.current.sent;
    setSaving('saving');
    setProblem(null);
    now.current.sent = sent;
    keep(view.id, now.current);
    try {
      const saved = await putAfterMine(sent, unheard);
      now.current = { ...now.current, seen: saved.revision, changed: now.current.draft !== sent, sent: null };
      queries.setQueryData(['application', view.id], saved);
      if (now.current.changed) keep(view.id, now.current);
      else dropKept(view.id);
      setSavedAt(today());
      setSaving(now.current.changed ? 'changed' : 'saved');
      return 'saved';
    } catch (error) {
      const told = problemOf(error);
      if (told.code === 'stale') {
        now.current.sent = null;
        setTheirs(await peek());
      }
      setProblem(told);
      setSaving(told.code === 'stale' ? 'stale' : 'unsaved');
      return isUnreachable(told) ? 'unreachable' : 'refused';
    }
  }, [view.id, queries, today, putAfterMine, peek]);

  /** One change after the other: each goes out with the revision the one before has made. */
  const inLine = useCallback(<V>(work: () => Promise<V>): Promise<V> => {
    const turn = line.current.then(work, work);
    line.current = turn.catch(() => null);
    return turn;
  }, []);

  /** Answers how the words on the screen fared. */
  const save = useCallback((): Promise<Saved> => inLine(send), [inLine, send]);

  /** Another change of the application from this tab, such as an upload: after what is on the screen has been saved, or null. */
  const alongside = useCallback(
    (act: () => Promise<View>): Promise<View | null> =>
      inLine(async () => {
        if ((await send()) !== 'saved') return null;
        const changed = await act();
        now.current.seen = changed.revision;
        queries.setQueryData(['application', view.id], changed);
        return changed;
      }),
    [inLine, send, queries, view.id],
  );

  /** After a stale refusal: goes on with what was saved elsewhere, or puts this screen's words over it. */
  const settle = useCallback(
    async (choice: 'theirs' | 'mine') => {
      try {
        const fresh = await refresh();
        if (choice === 'mine') return void (await save());
        now.current = { draft: draftOf(fresh), seen: fresh.revision, changed: false, sent: null };
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
    alongside,
    settle,
    saving,
    savedAt,
    theirs,
    problem,
    offline: problem !== null && isUnreachable(problem),
  };
}

type Now = Kept & { changed: boolean };

function keep(id: string, { draft, seen, sent }: Now): void {
  writeKept(id, { draft, seen, sent });
}

function beginning(view: View): Now {
  const kept = readKept(view.id);
  if (kept === null) return { draft: draftOf(view), seen: view.revision, changed: false, sent: null };
  return { ...kept, changed: true };
}

/** Saves when the soldier pauses, when he leaves the page for another, and when the network is back. */
function useAutosave(saving: Saving, draft: Draft, save: () => Promise<Saved>) {
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
  useEffect(() => {
    if (saving !== 'unsaved') return;
    const again = () => void save();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [saving, save]);
}
