import { useRef } from 'react';
import { useAct } from '../../parts/api.ts';
import { NumberSearch } from '../../parts/number-search.tsx';
import type { InboxLine } from './use-inbox.ts';

/** Looks up one’s own agency’s items, wherever they stand. */
export function FindItem({ onFound }: { onFound: (found: { text: string; lines: InboxLine[] }) => void }) {
  const asked = useRef('');
  const act = useAct('POST /api/department/search', {
    onDone: ({ lines }) => {
      onFound({ text: asked.current, lines });
    },
  });
  return (
    <NumberSearch
      of="inbox"
      placeholder="办件编号（可只输末几位）、公民身份号码、手机号"
      pending={act.isPending}
      onAsk={text => {
        asked.current = text;
        act.mutate({ body: { text } });
      }}
    />
  );
}
