import type { accessLogRoutes } from '@yimen/contract/routes/access-log.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import { scopesFor } from '@yimen/domain/access/scope.ts';
import type { z } from 'zod';
import { DoorProblem } from '../../http/problem.ts';
import { type Access, aimedAt } from '../../identity/access-log.ts';
import { pageOf, readCursor } from '../../store/cursor.ts';
import type { Platform } from '../../store/platform.ts';
import { type AccessRow, accessLineOf } from './access-line.ts';

const size = 50;
type Query = z.output<(typeof accessLogRoutes)['listAccess']['query']>;

/**
 * Newest first, by the log's own number. In reach is what somebody of one's own places did, what was done to a case that
 * settles there or to an account there, and what was tried on an account there. Everything else, soldiers' own sign-ins
 * among it, is nobody's to read here. Who may not read any log at all finds no such page.
 */
export async function listAccess(platform: Platform, person: Person, { show, text, after }: Query) {
  const scopes = scopesFor(person, 'readAccessLog');
  const prefixes = scopes.flatMap(scope => (scope.kind === 'division' ? [scope.prefix] : []));
  if (prefixes.length === 0) throw new DoorProblem('not-found');
  const aimed = await aimedAtAccounts(platform, prefixes);
  const { rows } = await platform.pool.query<AccessRow>(listSql, [
    prefixes,
    [...aimed.keys()],
    shows[show],
    readCursor(after, ['serial'])?.[0] ?? null,
    (text ?? '').trim().toLowerCase(),
    size + 1,
  ]);
  return pageOf(
    rows,
    size,
    row => accessLineOf(platform, row, aimed),
    row => [String(row.id)],
  );
}

/** The keyed digests that failed sign-ins carry, for the accounts in reach: what was typed is not kept, whom it was aimed at is. */
async function aimedAtAccounts(
  platform: Platform,
  prefixes: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await platform.pool.query<{ username: string }>(
    'select username from staff where division ^@ any($1::text[])',
    [prefixes],
  );
  return new Map(rows.map(({ username }) => [aimedAt(platform, username), username]));
}

const shows = {
  all: null,
  unmasked: ['unmasked', 'erased'],
  'sign-in': ['signed-in', 'signed-out', 'sign-in-failed', 'locked-out'],
  accounts: [
    'account-created',
    'account-activated',
    'account-disabled',
    'account-enabled',
    'account-reset',
    'citizen-looked-up',
    'earlier-read',
    'citizen-kept',
    'citizen-renewed',
    'citizen-detached',
  ],
} as const satisfies Record<Query['show'], readonly Access['act'][] | null>;

const listSql = `
select l.id, l.at, l.actor_kind, l.actor, l.act, l.subject, l.application, l.item, l.reason, l.ip,
  actor.name as actor_name, actor.agency as actor_agency, about.name as about_name, about.username as about_username,
  application.number, application.definition, application.state -> 'overlays' as overlays
from access_log l
left join staff actor on actor.id = l.actor
left join staff about on about.id = l.subject
left join application on application.id = l.application
where (l.actor in (select id from staff where division ^@ any($1::text[]))
    or l.subject in (select id from staff where division ^@ any($1::text[]))
    or l.application in (select id from application where settlement ^@ any($1::text[])) or l.subject = any($2::text[]))
  and ($3::text[] is null or l.act = any($3))
  and ($4::bigint is null or l.id < $4::bigint)
  and ($5 = '' or position($5 in lower(coalesce(actor.username, ''))) > 0 or position($5 in coalesce(actor.name, '')) > 0
    or lower(application.number) = $5)
order by l.id desc limit $6`;
