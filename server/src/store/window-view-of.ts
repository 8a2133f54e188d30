import type { Person } from '@yimen/domain/access/person.ts';
import { type WindowView, windowView } from '@yimen/domain/view/window-view.ts';
import type { Queryable, Stored } from './find-application.ts';
import { findHeld } from './find-earlier.ts';
import { lensFor } from './lens.ts';
import type { Platform } from './platform.ts';
import { findSameNumber } from './same-number.ts';

/** The window's page of a stored application it may read, with the cases that bear the same ID number (decision 0006)
 * and what of his earlier ones still serves (R5.2). */
export async function windowViewOf(
  platform: Platform,
  person: Person,
  stored: Stored,
  { unmasked = false, connection = platform.pool }: { unmasked?: boolean; connection?: Queryable } = {},
): Promise<WindowView> {
  const lens = await lensFor(platform, person, stored, { unmasked, connection });
  const sameNumber = await findSameNumber(platform, person, stored.state.id, connection);
  return windowView(lens, sameNumber, await findHeld(platform, stored, connection));
}
