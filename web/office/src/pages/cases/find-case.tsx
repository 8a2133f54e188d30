import { useNavigate } from '@tanstack/react-router';
import { NumberSearch } from '../../parts/number-search.tsx';
import { useAsked } from '../../parts/use-asked.ts';
import type { CaseLine } from './use-cases.ts';

/** Finds a case of one’s places, under whatever tab it stands (R6.1). One hit opens at once. */
export function FindCase({ onFound }: { onFound: (found: { text: string; lines: CaseLine[] }) => void }) {
  const navigate = useNavigate();
  const { pending, ask } = useAsked('POST /api/lead/search', found => {
    const only = found.lines[0];
    if (only !== undefined && found.lines.length === 1)
      void navigate({ to: '/cases/$id', params: { id: only.id } });
    else onFound(found);
  });
  return (
    <NumberSearch
      of="cases"
      placeholder="办件编号（可只输末几位）、公民身份号码、手机号"
      pending={pending}
      onAsk={ask}
    />
  );
}
