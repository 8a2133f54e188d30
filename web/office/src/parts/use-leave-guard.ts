import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

/** Asks before something entered but not sent is left behind; `allow` lets the page go on after sending. */
export function useLeaveGuard(dirty: boolean, question: string): { allow: () => void } {
  const allowed = useRef(false);
  const mustAsk = () => dirty && !allowed.current;
  useBlocker({
    shouldBlockFn: () => mustAsk() && !window.confirm(question),
    enableBeforeUnload: mustAsk,
  });
  return {
    allow: () => {
      allowed.current = true;
    },
  };
}
