import { useEffect, useState } from 'react';

/** Seconds until another code may be asked for; counts anew with every challenge. */
export function useCodeTimer(challenge: string, seconds: number): number {
  const [left, setLeft] = useState(seconds);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new challenge starts the count, even of the same length
  useEffect(() => setLeft(seconds), [challenge, seconds]);
  useEffect(() => {
    if (left <= 0) return;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}
