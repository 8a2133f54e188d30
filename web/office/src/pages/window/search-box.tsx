import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '../../parts/api.ts';
import { NumberSearch } from '../../parts/number-search.tsx';
import type { QueueLine } from './queue-table.tsx';

/** Finds an application of one’s own place by whole number, or by the end of its 办件编号. One hit opens at once. */
export function SearchBox({ onFound }: { onFound: (found: { text: string; lines: QueueLine[] }) => void }) {
  const navigate = useNavigate();
  const asked = useRef('');
  const act = useAct('POST /api/window/search', {
    onDone: ({ lines }) => {
      const only = lines[0];
      if (only !== undefined && lines.length === 1)
        void navigate({ to: '/window/$id', params: { id: only.id } });
      else onFound({ text: asked.current, lines });
    },
  });
  return (
    <NumberSearch
      of="window"
      placeholder="办件编号（或末四位以上）、公民身份号码或手机号"
      pending={act.isPending}
      onAsk={text => {
        asked.current = text;
        act.mutate({ body: { text } });
      }}
    />
  );
}
