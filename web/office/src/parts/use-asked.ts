import type { CallAnswer } from '@yimen/contract/client.ts';
import { useRef } from 'react';
import { useAct } from './api.ts';

type Search = 'POST /api/lead/search' | 'POST /api/department/search' | 'POST /api/window/search';

/** A search by number, with what was asked kept beside the answer, which comes when the box may hold something else already. */
export function useAsked<S extends Search>(
  search: S,
  onFound: (found: { text: string; lines: CallAnswer<S>['lines'] }) => void,
): { pending: boolean; ask: (text: string) => void } {
  const asked = useRef('');
  const act = useAct<Search>(search, {
    onDone: ({ lines }) => onFound({ text: asked.current, lines: lines as CallAnswer<S>['lines'] }),
  });
  const ask = (text: string) => {
    asked.current = text;
    act.mutate({ body: { text } });
  };
  return { pending: act.isPending, ask };
}
