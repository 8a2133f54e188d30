import type { Person } from '@yimen/domain/access/person.ts';
import type { Lens } from '@yimen/domain/view/lens.ts';
import { pinnedService } from './definitions.ts';
import type { Queryable, Stored } from './find-application.ts';
import { findGivenBack } from './find-given-back.ts';
import { findGrantedEarlier } from './find-granted-earlier.ts';
import type { Platform } from './platform.ts';
import { staffNames } from './staff-names.ts';

/**
 * What a view is made from: the stored application under its pinned definition, and the names of the staff it mentions. The answer
 * to an act is made on the act's own `connection`, so that one act never needs two.
 */
export async function lensFor(
  platform: Platform,
  person: Person,
  { state, events, box }: Stored,
  { unmasked = false, connection }: { unmasked?: boolean; connection?: Queryable } = {},
): Promise<Lens> {
  const { directory, calendar } = platform;
  const mentioned = [
    ...events.flatMap(({ actor }) => (actor.kind === 'staff' ? [actor.id] : [])),
    ...Object.values(state.items).flatMap(({ claimedBy }) => (claimedBy === null ? [] : [claimedBy])),
  ];
  return {
    application: state,
    events,
    box: box?.contents ?? {},
    service: pinnedService(state),
    directory,
    calendar,
    today: platform.today(),
    person,
    staffNames: await staffNames(platform, mentioned, connection),
    unmasked,
    givenBack: await findGivenBack(connection ?? platform.pool, state),
    grantedEarlier: await findGrantedEarlier(connection ?? platform.pool, state),
  };
}
