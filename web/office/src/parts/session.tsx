import type { CallAnswer } from '@yimen/contract/client.ts';
import { useEffect, useRef } from 'react';
import { useLook } from './api.ts';

/** The signed-in member of staff, as every page may use it. */
export type Staff = Extract<CallAnswer<'GET /api/session'>, { kind: 'staff' }>;

/** Who is here: `staff` is null when nobody is signed in; `ready` is false until the server has answered. */
export function useSession(): { ready: boolean; staff: Staff | null; demo: boolean; error: unknown } {
  const { data, error } = useLook(
    'GET /api/session',
    {},
    { refetchInterval: ({ state }) => (state.data?.kind === 'staff' ? 5 * 60_000 : 10_000) },
  );
  const staff = data?.kind === 'staff' ? data : null;
  return { ready: data !== undefined || error !== null, staff, demo: data?.demo ?? false, error };
}

/**
 * The same on pages that are only drawn when somebody is signed in. When the session runs out meanwhile the page keeps the
 * person it knew, so that what was typed stays until he has signed in again.
 */
export function useStaff(): Staff {
  const staff = useKnownStaff().staff;
  if (staff === null) throw new Error('this page needs a signed-in person');
  return staff;
}

/** The person at this desk, and whether his session has run out since. */
export function useKnownStaff(): { staff: Staff | null; expired: boolean } {
  const { ready, staff, error } = useSession();
  const known = useRef(staff);
  useEffect(() => {
    if (staff !== null) known.current = staff;
  }, [staff]);
  return { staff: staff ?? known.current, expired: ready && error === null && staff === null };
}
