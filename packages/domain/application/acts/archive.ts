import { archiveObstacles, archivesItselfOn } from '../archive-obstacles.ts';
import { archiveFacts } from '../archived.ts';
import type { CommandOf } from '../command.ts';
import type { Act } from '../progress.ts';

/**
 * 归档: the case is closed into the package that was made of it, and nothing is done to it any more. Refused while something of it is
 * unsettled, for the platform also until its days have passed; and where anything happened after the package was made (law 2).
 */
export const archive: Act<CommandOf<'archive'>> = (progress, { sealed, on, revision }) => {
  const { state, context } = progress;
  const { service, directory, actor } = context;
  if (revision !== state.revision) {
    const { last } = state;
    return { code: 'stale', by: last?.by ?? null, at: last?.at ?? null, act: last?.act ?? null };
  }
  const obstacles = archiveObstacles(state, service);
  if (obstacles.length > 0) return { code: 'not-archivable', obstacles };
  const earliest = archivesItselfOn(state, service)!;
  if (actor.kind === 'system' && on < earliest) return { code: 'archives-later', on: earliest };
  progress.emit({ type: 'ApplicationArchived', ...archiveFacts(state, service, directory, on), ...sealed });
  return null;
};
