import { useLocation } from '@tanstack/react-router';

/** What was done on the page one comes from, in words: a walk-in arrives here registered or accepted. Null otherwise. */
export function useJustDone(): { said: string; turn: number } | null {
  const { justDone } = useLocation().state;
  return justDone === undefined ? null : { said: words[justDone], turn: 0 };
}

const words = { registered: '已登记，等待初审', accepted: '已受理' } as const;
