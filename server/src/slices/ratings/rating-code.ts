import { randomBytes } from 'node:crypto';
import type { ratingRoutes } from '@yimen/contract/routes/ratings.ts';
import type { Person } from '@yimen/domain/access/person.ts';
import type { Application } from '@yimen/domain/application/application.ts';
import type { Command } from '@yimen/domain/application/command.ts';
import { hasEnded, standsAgainst } from '@yimen/domain/application/rateable.ts';
import { findRating } from '@yimen/domain/oversight/rating.ts';
import { receptionAt } from '@yimen/domain/service/reception.ts';
import { ratedName } from '@yimen/domain/view/rating-line.ts';
import type { z } from 'zod';
import { DoorProblem, RefusedAct } from '../../http/problem.ts';
import { sm3Hex } from '../../seal/digest.ts';
import { act } from '../../store/act.ts';
import { pinnedService } from '../../store/definitions.ts';
import { findApplication } from '../../store/find-application.ts';
import type { Platform } from '../../store/platform.ts';

/** He may take the slip home: it serves for a week. */
const daysGood = 7;
type Found = { application: string; item: string | null; expires_at: string };

/**
 * A code for what was just served, and the address its QR leads to (decision 0030). Of the same case and item an earlier one not used stops
 * working. Only the digest is kept; the code stands behind the #, so that it never comes into an address a server sees.
 */
export async function makeCode(
  { pool, now, publicUrl }: Platform,
  person: Person,
  state: Application,
  about: string | null,
) {
  if (person.kind !== 'staff') throw new DoorProblem('not-found');
  if (!hasEnded(state, about)) throw new RefusedAct({ code: 'not-rateable' });
  if (standsAgainst(state, about, 'window')) throw new RefusedAct({ code: 'rated-already' });
  const code = randomBytes(16).toString('base64url');
  const expiresAt = new Date(Date.parse(now()) + daysGood * 86_400_000).toISOString();
  await pool.query(
    `with earlier as (
       delete from rating_code where application = $2 and item is not distinct from $3 and used_at is null
     )
     insert into rating_code (digest, application, item, made_by, made_at, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [sm3Hex(code), state.id, about, person.id, now(), expiresAt],
  );
  return {
    url: `${publicUrl}/rate#${code}`,
    name: ratedName({ service: pinnedService(state) }, about),
    expiresAt,
  };
}

/**
 * What whoever holds the code is told: the window, and whether its own service or a department's work is rated. Neither item nor department:
 * a slip that is found would tell of a Party member or a pension (PIPL art.28). Nothing of whose it is, nor of how it went.
 */
export async function lookAtCode(
  platform: Platform,
  code: string,
): Promise<{ place: string; about: 'case' | 'item'; expiresAt: string }> {
  const { application, item, expires_at } = await getCode(platform, code);
  const { state } = await getCase(platform, application);
  const service = pinnedService(state);
  return {
    place: receptionAt(service, platform.directory, state.settlement).name,
    about: item === null ? 'case' : 'item',
    expiresAt: expires_at,
  };
}

type Body = z.output<(typeof ratingRoutes)['rateByCode']['body']>;

/**
 * Rates in the name of him who was handed the code, by the channel of the window, and uses the code up in the same transaction: of two at
 * once one is refused. He hears of it on his proven phone, and his own rating goes before this one.
 */
export async function rateByCode(
  platform: Platform,
  key: string | null,
  { code, words, ...given }: Body,
): Promise<{ rated: true; mendBy: string | null }> {
  const { application, item } = await getCode(platform, code, key !== null);
  const { state } = await getCase(platform, application);
  const person = { kind: 'citizen', id: state.applicant } as const;
  const command: Command = {
    ...{ type: 'rate', channel: 'window', ...given },
    ...(item !== null && { about: item }),
    ...(words !== undefined && { words }),
  };
  const along = async (connection: Pick<Platform['pool'], 'query'>) => {
    const { rowCount } = await connection.query(
      'update rating_code set used_at = $2 where digest = $1 and used_at is null and expires_at > $2',
      [sm3Hex(code), platform.now()],
    );
    if (rowCount !== 1) throw new DoorProblem('rating-code-used');
  };
  return act(platform, { person, command, id: application, key, along }, ({ stored }) => {
    const number = (stored.state.ratings ?? []).length;
    return { rated: true, mendBy: findRating(stored.state, number)?.mendBy ?? null };
  });
}

/** `again`: the same request may have come through before, so that a used one is not refused before that is known. */
async function getCode({ pool, now }: Platform, code: string, again = false): Promise<Found> {
  const { rows } = await pool.query<Found>(
    `select application, item, expires_at from rating_code where digest = $1 and expires_at > $2 and ($3 or used_at is null)`,
    [sm3Hex(code), now(), again],
  );
  if (rows[0] === undefined) throw new DoorProblem('rating-code-used');
  return rows[0];
}

async function getCase(platform: Platform, id: string) {
  const stored = await findApplication(platform, id);
  if (stored === null) throw new DoorProblem('rating-code-used');
  return stored;
}
