import type { Person } from '@yimen/domain/access/person.ts';
import { platformSealed } from '../seal/platform-sealed.ts';
import type { Queryable } from '../store/find-application.ts';
import type { Platform } from '../store/platform.ts';
import { keyed } from './auth-secret.ts';

/** Who runs a command on the machine itself; his id is his account there. */
export type Operator = { kind: 'operator'; id: string };

/** What is written down about access (等保 2.0: who, when, what, whence). `subject` is about whom, when it is somebody else, or which paper. */
export type Access = {
  act:
    | 'signed-in'
    | 'sign-in-failed'
    | 'locked-out'
    | 'signed-out'
    | 'code-requested'
    | 'unmasked'
    | 'citizen-looked-up'
    | 'earlier-read'
    | 'document-printed'
    | 'file-opened'
    | 'sheet-scan-kept'
    | 'sheet-scan-removed'
    | 'sheet-scan-opened'
    | 'archive-downloaded'
    | 'archive-listed'
    | 'board-exported'
    | 'list-exported'
    | 'citizen-kept'
    | 'citizen-renewed'
    | 'citizen-detached'
    | 'account-created'
    | 'account-activated'
    | 'account-disabled'
    | 'account-enabled'
    | 'account-reset'
    | 'erased';
  person: Person | Operator;
  ip: string;
  subject?: string;
  application?: string;
  item?: string | null;
  reason?: string;
};

/** Adds one line to the access log, with `connection` in that transaction. There is no way to change or remove one: the database refuses it. */
export async function recordAccess(
  { pool, keys, now }: Platform,
  access: Access,
  connection: Queryable = pool,
): Promise<void> {
  const { person, reason } = access;
  const who = person.kind === 'stranger' ? null : person.id;
  const at = now();
  await connection.query(
    `insert into access_log (at, actor_kind, actor, act, subject, application, item, reason, ip)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      at,
      person.kind,
      who,
      access.act,
      access.subject ?? null,
      access.application ?? null,
      access.item ?? null,
      reason === undefined ? null : platformSealed(keys).sealJson(reason, placeOf(who, at)),
      access.ip,
    ],
  );
}

/**
 * One line for each case whose person or contents were shown, so that the place that has it reads who looked; one without a case when there
 * is none.
 */
export async function recordAccessTo(
  platform: Platform,
  cases: readonly string[],
  access: Omit<Access, 'application'>,
): Promise<void> {
  if (cases.length === 0) return recordAccess(platform, access);
  for (const application of new Set(cases)) await recordAccess(platform, { ...access, application });
}

/** The reason of a line of the log, opened; null where none was asked for. */
export function reasonOf(
  { keys }: Platform,
  line: { actor: string | null; at: string; reason: Uint8Array | null },
): string | null {
  return line.reason === null
    ? null
    : platformSealed(keys).openJson<string>(line.reason, placeOf(line.actor, line.at));
}

/** A sealed reason opens only as that of its own line. */
function placeOf(who: string | null, at: string): string {
  return `access-log/${who}/${at}`;
}

/** Somebody saw names and numbers in full, and says why (R6.1; PIPL: the least that is needed). Written before it is shown. */
export function recordUnmasking(
  platform: Platform,
  shown: { person: Person; application: string; item: string | null; reason: string; ip: string },
): Promise<void> {
  return recordAccess(platform, { act: 'unmasked', ...shown });
}

/** Whom a failed sign-in was aimed at, as a keyed digest: the same target is recognised, a password typed into the wrong box is not kept. */
export function aimedAt({ keys }: Platform, text: string): string {
  return keyed(keys, 'access-log', text);
}
