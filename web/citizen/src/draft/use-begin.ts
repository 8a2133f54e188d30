import { useQueryClient } from '@tanstack/react-query';
import type { Answers } from '@yimen/domain/form/condition.ts';
import { call } from '../api/client.ts';
import { useSession } from '../api/session.ts';
import { useAct } from '../api/use-act.ts';
import { type Draft, sendable, type View } from './draft.ts';
import { dropKept, readKept } from './kept.ts';

/** What was typed to sign in, so that the form does not ask it again (R5.1). Kept in this tab only. */
export type KnownPerson = { name: string; phone: string; idNumber?: string; dischargeCardNumber?: string };

/** Makes an application of what has been answered so far. From then on the server keeps the draft. */
export function useBegin() {
  const queries = useQueryClient();
  const { name } = useSession();
  return useAct(async (draft: Draft, key): Promise<View> => {
    const known: Answers = readKept<KnownPerson>('person') ?? (name === null ? {} : { name });
    const begun = { ...draft, answers: { ...known, ...draft.answers } };
    const view = await call('POST /api/applications', { body: sendable(begun) }, key);
    dropKept('new');
    dropKept('person');
    queries.setQueryData(['application', view.id], view);
    void queries.invalidateQueries({ queryKey: ['applications'] });
    return view;
  });
}
