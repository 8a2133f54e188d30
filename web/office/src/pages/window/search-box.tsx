import { useNavigate } from '@tanstack/react-router';
import { NumberSearch } from '../../parts/number-search.tsx';
import { useAsked } from '../../parts/use-asked.ts';
import type { QueueLine } from './queue-table.tsx';

/** Finds an application of one’s own place by whole number, or by the end of its 办件编号. One hit opens at once. */
export function SearchBox({ onFound }: { onFound: (found: { text: string; lines: QueueLine[] }) => void }) {
  const navigate = useNavigate();
  const { pending, ask } = useAsked('POST /api/window/search', found => {
    const only = found.lines[0];
    if (only !== undefined && found.lines.length === 1)
      void navigate({ to: '/window/$id', params: { id: only.id } });
    else onFound(found);
  });
  return (
    <NumberSearch
      of="window"
      placeholder="办件编号（或末四位以上）、公民身份号码或手机号"
      pending={pending}
      onAsk={ask}
    />
  );
}
