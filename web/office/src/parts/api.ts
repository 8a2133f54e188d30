import { type UseQueryOptions, useMutation, useQuery } from '@tanstack/react-query';
import {
  type CallAnswer,
  type CallInput,
  createClient,
  ProblemError,
  type RouteKey,
} from '@yimen/contract/client.ts';
import { App } from 'antd';
import { useRef } from 'react';
import { isUnreachable, queries } from './queries.ts';
import { problemKey, useTellProblem } from './tell-problem.tsx';

/** The typed client: `call('GET /api/session', {})`. Throws `ProblemError`; its `problem.detail` is the sentence to show. */
export const call = createClient();

/** What `useLook` caches under, and what an act's answer is put under. */
export const lookKey = <K extends RouteKey>(route: K, input: CallInput<K>) => [route, input] as const;

/** Reads one view or list and keeps it in the cache. */
export function useLook<K extends RouteKey>(
  route: K,
  input: CallInput<K>,
  options: Pick<UseQueryOptions<CallAnswer<K>>, 'enabled' | 'refetchInterval' | 'staleTime'> = {},
) {
  return useQuery<CallAnswer<K>>({
    queryKey: lookKey(route, input),
    queryFn: () => call(route, input),
    ...options,
  });
}

export type ActOptions<K extends RouteKey> = {
  /** The view that this act answers: the answer goes into the cache there (law 2: the response is the caller's new view). */
  answers?: readonly unknown[];
  /** Routes whose lists this act may change, e.g. `GET /api/window/queue`. */
  changes?: readonly RouteKey[];
  /** Handles a problem itself (inline at fields) by answering true; otherwise it is told as a message. */
  onProblem?: (error: ProblemError, input: CallInput<K>) => boolean;
  onDone?: (answer: CallAnswer<K>) => void;
};

/**
 * One act of the person. The same input sent again after a network failure carries the same Idempotency-Key, so that
 * pressing twice never does it twice; pressed again while it is under way, nothing more is sent. A stale act is told with who was
 * first, and the view is read again.
 */
export function useAct<K extends RouteKey>(
  route: K,
  { answers, changes = [], onProblem, onDone }: ActOptions<K> = {},
) {
  const tell = useTellProblem();
  const { notification } = App.useApp();
  const attempt = useRef<{ input: string; key: string } | null>(null);
  const underWay = useRef<string | null>(null);
  const act = useMutation({
    mutationFn: (input: CallInput<K>) => {
      const text = JSON.stringify(input);
      if (attempt.current?.input !== text) attempt.current = { input: text, key: newKey() };
      return call(route, input, attempt.current.key);
    },
    onSuccess: answer => {
      attempt.current = null;
      notification.destroy(problemKey);
      if (answers !== undefined) {
        void queries.cancelQueries({ queryKey: answers }); // what was read before the act may not take the place of its answer
        queries.setQueryData(answers, answer);
      }
      for (const changed of changes) void queries.invalidateQueries({ queryKey: [changed] });
      onDone?.(answer);
    },
    onError: (error, input) => {
      if (!isUnreachable(error)) attempt.current = null;
      if (error instanceof ProblemError) {
        const { first, code } = error.problem;
        if (
          answers !== undefined &&
          (first !== undefined || code === 'stale' || code === 'not-allowed-now' || code === 'not-claimed')
        ) {
          void queries.invalidateQueries({ queryKey: answers });
        }
        if (onProblem?.(error, input) === true) return;
      }
      tell(error);
    },
    onSettled: () => {
      underWay.current = null;
    },
  });
  const mutate = (input: CallInput<K>) => {
    const text = JSON.stringify(input);
    if (underWay.current === text) return;
    underWay.current = text;
    act.mutate(input);
  };
  return { ...act, mutate };
}

/** `crypto.randomUUID` exists only on secure origins; an intranet over http has none. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
