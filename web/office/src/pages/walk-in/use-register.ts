import { useNavigate } from '@tanstack/react-router';
import type { CallInput } from '@yimen/contract/client.ts';
import type { Problem } from '@yimen/contract/problem.ts';
import type { FormInstance } from 'antd';
import { useState } from 'react';
import { lookKey, useAct } from '../../parts/api.ts';
import { showFieldProblems } from '../../parts/dynamic-form.tsx';
import { queries } from '../../parts/queries.ts';

type Body = CallInput<'POST /api/window/applications'>['body'];
/** What the server asked back instead of registering: he has one open already, or is on record with another name or phone. */
export type AskedBack =
  | { kind: 'open'; open: NonNullable<Problem['open']> }
  | {
      kind: 'contact';
      onRecord: NonNullable<Problem['fields']>;
      open: Problem['open'];
      choices: NonNullable<Problem['choices']>;
      decision: Body['decision'];
    };

/** Registers in one act; what stands in the way is kept until the clerk has dealt with it. */
export function useRegister(form: FormInstance, onRegistered: () => void) {
  const navigate = useNavigate();
  const [back, setBack] = useState<AskedBack | null>(null);
  const act = useAct('POST /api/window/applications', {
    changes: ['GET /api/window/queue'],
    onProblem: (error, { body: { decision } }) => {
      const { code, open, fields = [], choices = [] } = error.problem;
      if (code === 'already-open' && open !== undefined) setBack({ kind: 'open', open });
      else if (code === 'contact-differs')
        setBack({ kind: 'contact', onRecord: fields, open, choices, decision });
      else return showFieldProblems(form, error);
      return true;
    },
    onDone: view => {
      onRegistered();
      queries.setQueryData(lookKey('GET /api/window/applications/:id', { params: { id: view.id } }), view);
      void navigate({
        to: '/window/$id',
        params: { id: view.id },
        state: { justDone: view.acceptedAt === null ? 'registered' : 'accepted' },
      });
    },
  });
  return {
    busy: act.isPending,
    back,
    dismiss: () => setBack(null),
    register: (body: Body) => {
      setBack(null);
      act.mutate({ body });
    },
  };
}
