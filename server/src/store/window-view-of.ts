import type { Person } from '@yimen/domain/access/person.ts';
import { type WindowView, windowView } from '@yimen/domain/view/window-view.ts';
import type { Queryable, Stored } from './find-application.ts';
import { findBarring } from './find-broken-promise.ts';
import { findHeld } from './find-earlier.ts';
import { lensFor } from './lens.ts';
import type { Platform } from './platform.ts';
import { findSameNumber } from './same-number.ts';

/** The window's page of a stored application it may read, with the cases that bear the same ID number (decision 0006)
 * what of his earlier ones still serves (R5.2), and
 * the promise he broke in one (容缺). */
export async function windowViewOf(
  platform: Platform,
  person: Person,
  stored: Stored,
  { unmasked = false, connection = platform.pool }: { unmasked?: boolean; connection?: Queryable } = {},
): Promise<WindowView> {
  const lens = await lensFor(platform, person, stored, { unmasked, connection });
  const sameNumber = await findSameNumber(platform, person, stored.state.id, connection);
  const held = await findHeld(platform, stored, connection);
  return windowView(lens, sameNumber, held, await findBarring(platform, stored, connection));
}
