import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * What was done on the page one comes from, in words: a walk-in arrives here registered or accepted. Null otherwise. It is told once:
 * read again or come back to later, the page says nothing, because what it would count then is no longer what was done.
 */
export function useJustDone(): { said: string; turn: number } | null {
  const { justDone } = useLocation().state;
  const [then] = useState(justDone);
  const navigate = useNavigate();
  useEffect(() => {
    if (justDone === undefined) return;
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      state: ({ justDone: _told, ...rest }) => rest,
    });
  }, [justDone, navigate]);
  return then === undefined ? null : { said: words[then], turn: 0 };
}

/** The words of an acceptance, here or on the page one comes from: only then is it counted what went out. */
export const acceptedWords = '已受理';
export const registeredWords = '已登记，等待初审';
const words = { registered: registeredWords, accepted: acceptedWords } as const;
