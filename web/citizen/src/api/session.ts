import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { dropAllKept } from '../draft/kept.ts';
import { call } from './client.ts';

/** Who is signed in here, if anybody; until that is known, nobody. */
export function useSession() {
  const { data, isPending } = useQuery({
    queryKey: ['session'],
    queryFn: () => call('GET /api/session', {}),
    staleTime: 60_000,
  });
  return {
    known: !isPending,
    signedIn: data?.kind === 'citizen',
    name: data?.kind === 'citizen' ? data.name : null,
    demo: data?.demo ?? false,
  };
}

/** Signs out and leaves nothing of the person on the device. */
export function useSignOut() {
  const queries = useQueryClient();
  const [, go] = useLocation();
  return async () => {
    await call('DELETE /api/session', {}).catch(() => null);
    dropAllKept();
    queries.clear();
    go('/');
    await queries.invalidateQueries();
  };
}
