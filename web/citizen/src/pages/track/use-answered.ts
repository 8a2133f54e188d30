import { useEffect, useState } from 'react';

/**
 * The revision his answer to a correction made, when he comes straight from giving it: as long as nothing has happened since, he is told
 * that it has arrived. Told once: who opens the page again reads how it stands.
 */
export function useAnswered(): number | null {
  const [answered] = useState(() => (history.state as { corrected?: number } | null)?.corrected ?? null);
  useEffect(() => {
    if (answered !== null) history.replaceState(null, '');
  }, [answered]);
  return answered;
}
