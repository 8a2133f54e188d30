import type { Person } from '@yimen/domain/access/person.ts';
import { type CitizenView, citizenView } from '@yimen/domain/view/citizen-view.ts';
import type { Queryable, Stored } from './find-application.ts';
import { findBarring } from './find-broken-promise.ts';
import { findHeld } from './find-earlier.ts';
import { lensFor } from './lens.ts';
import type { Platform } from './platform.ts';

/** The soldier's page of a stored application of his, with what of his earlier ones still serves (R5.2) and what bars 容缺. */
export async function citizenViewOf(
  platform: Platform,
  person: Person,
  stored: Stored,
  { connection = platform.pool }: { connection?: Queryable } = {},
): Promise<CitizenView> {
  const lens = await lensFor(platform, person, stored, { connection });
  const held = await findHeld(platform, stored, connection);
  return citizenView(lens, held, await findBarring(platform, stored, connection));
}
