import { useState } from 'react';
import { flushSync } from 'react-dom';

/** Which paper the printer gets: that of the item with this code, or (null) the one that fits where the application stands. */
export type Print = { item: string | null; print: (item: string | null) => void };

export function usePrint(): Print {
  const [item, setItem] = useState<string | null>(null);
  return {
    item,
    print: which => {
      flushSync(() => setItem(which));
      window.print();
    },
  };
}
