import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useAct } from '../../parts/api.ts';
import { NumberSearch } from '../../parts/number-search.tsx';
import type { CaseLine } from './use-cases.ts';

/** Finds a case of one’s places, under whatever tab it stands (R6.1). One hit opens at once. */
export function FindCase({ onFound }: { onFound: (found: { text: string; lines: CaseLine[] }) => void }) {
  const navigate = useNavigate();
  const asked = useRef('');
  const act = useAct('POST /api/lead/search', {
    onDone: ({ lines }) => {
      const only = lines[0];
      if (only !== undefined && lines.length === 1)
        void navigate({ to: '/cases/$id', params: { id: only.id } });
      else onFound({ text: asked.current, lines });
    },
  });
  return (
    <NumberSearch
      of="cases"
      placeholder="办件编号（可只输末几位）、公民身份号码、手机号"
      pending={act.isPending}
      onAsk={text => {
        asked.current = text;
        act.mutate({ body: { text } });
      }}
    />
  );
}
