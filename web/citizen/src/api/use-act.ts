import type { Problem } from '@yimen/contract/problem.ts';
import { useRef, useState } from 'react';
import { isUnreachable, newKey, problemOf } from './client.ts';

export type Act<Input, Answer> = {
  /** Answers null when it failed (see `problem`) or when the same act is still under way. */
  run: (input: Input) => Promise<Answer | null>;
  busy: boolean;
  problem: Problem | null;
  clear: () => void;
};

/**
 * One write at a time: a double tap does nothing twice. After an unreachable server the next try repeats the same
 * Idempotency-Key, so that what did arrive is not done again; after an answer, or with other contents, the key is new.
 */
export function useAct<Input, Answer>(
  send: (input: Input, key: string) => Promise<Answer>,
): Act<Input, Answer> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const running = useRef(false);
  const attempt = useRef<{ contents: string; key: string } | null>(null);

  async function run(input: Input): Promise<Answer | null> {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setProblem(null);
    const contents = JSON.stringify(input) ?? '';
    if (attempt.current?.contents !== contents) attempt.current = { contents, key: newKey() };
    try {
      const answer = await send(input, attempt.current.key);
      attempt.current = null;
      return answer;
    } catch (error) {
      const told = problemOf(error);
      if (!isUnreachable(told)) attempt.current = null;
      setProblem(told);
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }
  return { run, busy, problem, clear: () => setProblem(null) };
}
