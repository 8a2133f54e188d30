import { createContext, useCallback, useState } from 'react';
import { useLeaveGuard } from './use-leave-guard.ts';

/** Whether what is around a panel asks already before it is left, so that it is asked once. */
export const AskedOutside = createContext(false);

type Unsent = {
  /** Something was typed. */
  onTyped: () => void;
  /** It was sent, or he said it may go. */
  forget: () => void;
  /** Asks, where something was typed, whether it may be lost; true, it may. */
  mayLeave: () => boolean;
};

/**
 * What was typed into a panel is left behind only when he says so: on the way to another page, and wherever `mayLeave` is asked.
 * `holds`: it holds words from the start. While `sending` nobody is asked, since the act itself may lead on.
 */
export function useUnsent({
  holds = false,
  sending = false,
}: {
  holds?: boolean;
  sending?: boolean;
} = {}): Unsent {
  const [typed, setTyped] = useState(holds);
  useLeaveGuard(typed && !sending, unsent);
  return {
    onTyped: () => setTyped(true),
    forget: useCallback(() => setTyped(false), []),
    mayLeave: () => !typed || window.confirm(unsent),
  };
}

const unsent = '填写的内容还没有提交，离开后不会保留。确定离开吗？';
