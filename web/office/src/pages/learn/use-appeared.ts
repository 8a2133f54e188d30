import { useEffect, useRef } from 'react';

/** What has just appeared is read next: the focus goes to its heading, unless the page was only now opened. */
export function useAppeared(moved: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  return heading;
}
