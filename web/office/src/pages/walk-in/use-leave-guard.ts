import { useBlocker } from '@tanstack/react-router';
import { useRef } from 'react';

/** Asks before something entered but not sent is left behind; `allow` lets the page go on after sending. */
export function useLeaveGuard(dirty: boolean): { allow: () => void } {
  const allowed = useRef(false);
  const mustAsk = () => dirty && !allowed.current;
  useBlocker({
    shouldBlockFn: () => mustAsk() && !window.confirm('已录入的内容还没有登记，离开后不会保留。确定离开吗？'),
    enableBeforeUnload: mustAsk,
  });
  return {
    allow: () => {
      allowed.current = true;
    },
  };
}
