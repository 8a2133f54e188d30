import { useEffect, useState } from 'react';

const minutes = 5;

/**
 * Is somebody at this desk? True until five minutes after the last key or movement. Lists refresh themselves only then,
 * because a list that asked for ever would keep an abandoned desk signed in past the idle limit.
 */
export function useAttended(): boolean {
  const [attended, setAttended] = useState(true);
  useEffect(() => {
    let timer = 0;
    const here = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setAttended(false), minutes * 60_000);
      setAttended(true);
    };
    here();
    for (const sign of signs) window.addEventListener(sign, here, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, here);
    };
  }, []);
  return attended;
}

const signs = ['keydown', 'pointerdown', 'pointermove', 'scroll'] as const;
