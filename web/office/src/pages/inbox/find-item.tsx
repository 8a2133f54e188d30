import { NumberSearch } from '../../parts/number-search.tsx';
import { useAsked } from '../../parts/use-asked.ts';
import type { InboxLine } from './use-inbox.ts';

/** Looks up one’s own agency’s items, wherever they stand. */
export function FindItem({ onFound }: { onFound: (found: { text: string; lines: InboxLine[] }) => void }) {
  const { pending, ask } = useAsked('POST /api/department/search', onFound);
  return (
    <NumberSearch
      of="inbox"
      placeholder="办件编号（可只输末几位）、公民身份号码、手机号"
      pending={pending}
      onAsk={ask}
    />
  );
}
