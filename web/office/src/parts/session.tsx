import type { CallAnswer } from '@yimen/contract/client.ts';
import { useLook } from './api.ts';

/** The signed-in member of staff, as every page may use it. */
export type Staff = Extract<CallAnswer<'GET /api/session'>, { kind: 'staff' }>;

/** Who is here: `staff` is null when nobody is signed in; `ready` is false until the server has answered. */
export function useSession(): { ready: boolean; staff: Staff | null; demo: boolean; error: unknown } {
  const { data, error } = useLook('GET /api/session', {}, { refetchInterval: 5 * 60_000 });
  const staff = data?.kind === 'staff' ? data : null;
  return { ready: data !== undefined || error !== null, staff, demo: data?.demo ?? false, error };
}

/** The same on pages that are only drawn when somebody is signed in. */
export function useStaff(): Staff {
  const { staff } = useSession();
  if (staff === null) throw new Error('this page needs a signed-in person');
  return staff;
}
