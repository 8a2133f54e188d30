import { useSyncExternalStore } from 'react';

const narrow = 'screen and (max-width: 820px)';

/** Whether the window is as narrow as a phone's, where the pages change their layout (styles). */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    told => {
      const list = window.matchMedia(narrow);
      list.addEventListener('change', told);
      return () => list.removeEventListener('change', told);
    },
    () => window.matchMedia(narrow).matches,
  );
}
