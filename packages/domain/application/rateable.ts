import { isReplaced, type Rating, type RatingChannel } from '../oversight/rating.ts';
import { allowed } from './allowed.ts';
import type { Application } from './application.ts';
import { isOpen } from './item.ts';

/**
 * What may be rated now by this way: the case (null) once it is over, each item that has ended; once each (domain.md §3.5). The soldier himself,
 * signed in, may rate anew what was rated by a window's code, which anybody could have held (decision 0030).
 */
export function rateable(application: Application, channel: RatingChannel): (string | null)[] {
  if (!allowed(application).includes('rate')) return [];
  return [null, ...Object.keys(application.items).sort()].filter(
    about => hasEnded(application, about) && !standsAgainst(application, about, channel),
  );
}

/** The case is over, or the item has ended. */
export function hasEnded({ endedAt, items }: Application, item: string | null): boolean {
  if (item === null) return endedAt !== null;
  const found = Object.hasOwn(items, item) ? items[item] : undefined;
  return found !== undefined && !isOpen(found);
}

/** A rating of the same stands already, and this way does not go before it. */
export function standsAgainst(
  { ratings = [] }: Application,
  about: string | null,
  channel: RatingChannel,
): boolean {
  const goesBefore = ({ channel: earlier }: Rating) => earlier === 'window' && channel === 'online';
  return ratings.some(
    (rating, place) => rating.about === about && !isReplaced(ratings, place + 1) && !goesBefore(rating),
  );
}
