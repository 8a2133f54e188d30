import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useLook } from '../../parts/api.ts';
import { Loading } from '../../parts/loading.tsx';

/** The page of a round is the province's; a city or county that was sent its address is led to what is its own there. */
export function OwnSheet({ round, children }: { round: string; children: ReactNode }) {
  const look = useLook('GET /api/annex/rounds', {});
  const own = look.data?.rounds.find(each => each.round === round)?.own;
  if (look.isPending) return <Loading rows={4} />;
  if (own === undefined || own === null) return children;
  return own.sheet ? (
    <Navigate to="/annex/$round/city/$city" params={{ round, city: own.place }} replace />
  ) : (
    <Navigate to="/annex/$round/row/$division" params={{ round, division: own.place }} replace />
  );
}
